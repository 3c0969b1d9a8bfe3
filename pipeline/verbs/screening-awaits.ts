import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { screenedStages } from '../review/screened-stages.ts'
import { isFinished } from '../review/source.ts'
import { unscreenedTwice } from '../rules/likely-twice.ts'
import type { Awaiting } from './awaiting.ts'
import { type Outcome, screenedOutcome } from './screened-outcome.ts'

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
  const settled = new Set(notCarried(review, screenedIn(review)))
  const untouched = ids.filter(id => !begun.has(id))
  const underWay = ids.filter(id => begun.has(id) && !settled.has(id))
  return [
    { what: 'records that nobody has screened', n: untouched.length, of: review.screening.length, which: untouched },
    {
      what: 'of them likely another record once more',
      n: twice.length,
      of: fresh.length,
      which: twice.map(({ first, second }) => `${second.id}: see ${first.id}`),
      how: 'screen it as `duplicate`, or name the other in its `note`',
    },
    ...(begun.size === 0
      ? []
      : [{ what: UNDER_WAY, n: underWay.length, of: review.screening.length, which: underWay }]),
  ]
}

const UNDER_WAY = 'records that screeners have begun and not ended'

/** What several screeners left open: nothing of it where one screens alone. */
function differingIn(review: ReviewUnderWay): Awaiting[] {
  if (review.screeners.length === 0) return []
  const screened = screenedIn(review)
  const named = [...screened].flatMap(([id, stages]) => stages.map(one => ({ ...one, name: `${id} ${one.stage}` })))
  const conflicts = named.filter(({ isConflict }) => isConflict)
  const open = conflicts.filter(({ ruling }) => ruling === undefined)
  const settled = notCarried(review, screened)
  const alone = named.filter(({ by }) => by.length === 1)
  return [
    {
      what: 'conflicts between screeners without a ruling',
      n: open.length,
      of: conflicts.length,
      which: open.map(({ name }) => name),
      how: '`npm run new -- screening-rulings` writes the rows to decide',
    },
    {
      what: 'records of which the screening does not say yet what is settled',
      n: settled.length,
      which: settled,
      how: '`npm run new -- screening --settled` carries it into the screening',
    },
    {
      what: 'records that one screener alone has screened',
      n: alone.length,
      of: named.length,
      which: alone.map(({ name, by: [one] }) => `${name}: ${one?.coder ?? ''}`),
      how: '`npm run new -- screening <letter>` writes the rows of another to decide',
    },
  ]
}

/** Records whose screeners have settled what the screening does not say yet. */
function notCarried({ screening, studies }: ReviewUnderWay, screened: Screened): string[] {
  const noted = new Set(studies.filter(isFinished).map(({ id }) => id))
  return screening.flatMap(({ value: { record_id: id, stage, decision } }) => {
    const outcome = screenedOutcome({ stage, decision }, screened.get(id)?.at(-1), noted.has(id))
    return outcome !== undefined && CARRIED.includes(outcome.is) ? [id] : []
  })
}

const CARRIED: readonly Outcome<object>['is'][] = ['on the next stage', 'decided']

type Screened = ReturnType<typeof screenedStages>

function screenedIn({ screeners, screening_rulings: rulings }: ReviewUnderWay): Screened {
  return screenedStages(
    screeners.map(({ value }) => value),
    rulings.map(({ value }) => value),
  )
}
