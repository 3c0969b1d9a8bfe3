import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { screenedStages } from '../review/screened-stages.ts'
import { unscreenedTwice } from '../rules/likely-twice.ts'
import type { Awaiting } from './awaiting.ts'

/** What is open in the screening, beside what awaits classification. */
export function screeningAwaits(review: ReviewUnderWay): Awaiting[] {
  return [...unscreenedIn(review), ...differingIn(review)]
}

/** Records that the screening says nothing of yet: those that nobody has screened, with which of them are likely others once more, and those that screeners are at. */
function unscreenedIn(review: ReviewUnderWay): Awaiting[] {
  const fresh = review.screening.filter(({ value }) => value.decision === 'not-screened')
  if (fresh.length === 0) return []
  const twice = unscreenedTwice(review)
  const begun = new Set(review.screeners.map(({ value }) => value.record_id))
  const ids = fresh.map(({ value }) => value.record_id)
  const [untouched, underWay] = [ids.filter(id => !begun.has(id)), ids.filter(id => begun.has(id))]
  return [
    { what: 'records that nobody has screened', n: untouched.length, of: review.screening.length, which: untouched },
    ...(begun.size === 0 ? [] : [{ ...UNDER_WAY, n: underWay.length, of: review.screening.length, which: underWay }]),
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

const UNDER_WAY = {
  what: 'records that screeners have begun and of which nothing is settled',
  how: '`npm run new -- screening --settled` carries over what is',
}
