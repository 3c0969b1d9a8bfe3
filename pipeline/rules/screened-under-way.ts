import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { type ScreenedStage, screenedStages } from '../review/screened-stages.ts'

const KNOWN = new WeakMap<ReviewUnderWay, ReadonlyMap<string, readonly ScreenedStage[]>>()

/** What screeners decided, by record and stage; nothing while a part of it, or of the screening, cannot be read: then nobody can tell who differs. */
export function screenedUnderWay(review: ReviewUnderWay): ReadonlyMap<string, readonly ScreenedStage[]> {
  const known = KNOWN.get(review)
  if (known !== undefined) return known
  const { whole, screeners, screening_rulings: rulings } = review
  const isWhole = whole.has('screening') && whole.has('screeners') && whole.has('screening_rulings')
  const found = isWhole
    ? screenedStages(
        screeners.map(({ value }) => value),
        rulings.map(({ value }) => value),
      )
    : new Map<string, readonly ScreenedStage[]>()
  KNOWN.set(review, found)
  return found
}
