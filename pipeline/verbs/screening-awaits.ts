import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { screenedStages } from '../review/screened-stages.ts'
import { unscreenedTwice } from '../rules/likely-twice.ts'
import type { Awaiting } from './awaiting.ts'

/** What is open in the screening, beside what awaits classification. */
export function screeningAwaits(review: ReviewUnderWay): Awaiting[] {
  return [...unscreenedIn(review), ...differingIn(review)]
}

/** Records of an import, and which of them are likely others once more. */
function unscreenedIn(review: ReviewUnderWay): Awaiting[] {
  const fresh = review.screening.filter(({ value }) => value.decision === 'not-screened')
  if (fresh.length === 0) return []
  const twice = unscreenedTwice(review)
  return [
    {
      what: 'records that nobody has screened',
      n: fresh.length,
      of: review.screening.length,
      which: fresh.map(({ value }) => value.record_id),
    },
    {
      what: 'of them likely another record once more',
      n: twice.length,
      of: fresh.length,
      which: twice.map(({ first, second }) => `${second.id}: see ${first.id}`),
      how: 'screen it as `duplicate`, or name the other in its `note`',
    },
  ]
}

/** What several screeners left open: nothing of it where one screens alone. */
function differingIn({ screeners, screening_rulings: rulings }: ReviewUnderWay): Awaiting[] {
  if (screeners.length === 0) return []
  const screened = screenedStages(
    screeners.map(({ value }) => value),
    rulings.map(({ value }) => value),
  )
  const named = [...screened].flatMap(([id, stages]) => stages.map(one => ({ ...one, name: `${id} ${one.stage}` })))
  const conflicts = named.filter(({ isConflict }) => isConflict)
  const open = conflicts.filter(({ ruling }) => ruling === undefined)
  const alone = named.filter(({ by }) => by.length === 1)
  return [
    {
      what: 'conflicts between screeners without a ruling',
      n: open.length,
      of: conflicts.length,
      which: open.map(({ name }) => name),
    },
    {
      what: 'records that one screener alone has screened',
      n: alone.length,
      of: named.length,
      which: alone.map(({ name, by: [one] }) => `${name}: ${one?.coder ?? ''}`),
    },
  ]
}
