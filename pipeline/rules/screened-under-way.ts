import { onceOf } from '../../schema/once-of.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { type ScreenedStage, screenedStages } from '../review/screened-stages.ts'

/** What screeners decided, by record and stage; nothing while a part of it, or of the screening, cannot be read: then nobody can tell who differs. */
export const screenedUnderWay = onceOf((review: ReviewUnderWay): ReadonlyMap<string, readonly ScreenedStage[]> => {
  const { whole, screeners, screening_rulings: rulings } = review
  const isWhole = whole.has('screening') && whole.has('screeners') && whole.has('screening_rulings')
  return isWhole
    ? screenedStages(
        screeners.map(({ value }) => value),
        rulings.map(({ value }) => value),
      )
    : new Map<string, readonly ScreenedStage[]>()
})
