import { isMissing } from '../../schema/missing.ts'
import type { ScreeningRow } from '../../schema/screening.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { Found, Rule } from './rule.ts'
import { screenedUnderWay } from './screened-under-way.ts'

export const screeningCloses: Rule = {
  id: 'screening-closes',
  meaning:
    'Each row of the screening, of a screener and of a ruling between screeners has a reason that fits its decision: one wherever a record leaves, `not-applicable` where it is included or not screened yet. In the screening the stage is `sampling` exactly where a record was eligible and not sampled.',
  reason: 'the numbers of the flow would not close: a record would leave at no stage or for no reason.',
  repair: 'Correct the stage, the decision or the reason.',
  example: {
    breaks: '…,abstract,excluded,not-applicable,',
    keeps: '…,abstract,excluded,demolished,',
  },
  check: review => {
    const isContradicted = contradictedBy(review)
    const isOpen = openBetweenScreeners(review)
    const screening = review.screening.filter(({ value }) => !isContradicted(value))
    const deciding = [...review.screeners, ...review.screening_rulings].filter(({ value }) => !isOpen(value))
    return [
      ...screening.flatMap(row => [...problem(row, 'reason', reasonProblem), ...problem(row, 'stage', stageProblem)]),
      ...deciding.flatMap(row => problem(row, 'reason', reasonProblem)),
    ]
  },
}

function problem<Row>({ value, at }: Located<Row>, column: string, says: (row: Row) => string | undefined): Found[] {
  const what = says(value)
  const place = at(column)
  return what === undefined ? [] : [{ place, what, fix: `correct the row in ${place.path}.` }]
}

function reasonProblem({ decision, reason }: Pick<ScreeningRow, 'decision' | 'reason'>): string | undefined {
  if (decision === 'included' || decision === 'not-screened')
    return reason === 'not-applicable'
      ? undefined
      : `Unexpected reason ${quoted(reason)} for a record that is ${decision === 'included' ? 'included' : 'not screened yet'}, expected \`not-applicable\``
  return isMissing(reason)
    ? `Unexpected reason ${quoted(reason)} for \`${decision}\`, expected why the record left`
    : undefined
}

function stageProblem({ stage, decision }: ScreeningRow): string | undefined {
  if ((decision === 'not-sampled') === (stage === 'sampling')) return undefined
  const expected = decision === 'not-sampled' ? '`sampling`' : '`title`, `abstract` or `full-text`'
  return `Unexpected stage ${quoted(stage)} for \`${decision}\`, expected ${expected}`
}

/**
 * True of a row whose decision the note beside it, or the lack of one, contradicts. `included-has-note` or `note-has-decision` reports that; which reason and
 * stage would fit is not known before it is mended.
 */
export function contradictedBy(review: ReviewUnderWay): (row: ScreeningRow) => boolean {
  const noted = new Set(review.studies.filter(study => !study.draft).map(study => study.id))
  const unread = new Set(review.folders.studies.filter(id => !review.studies.some(study => study.id === id)))
  return ({ record_id, decision }) => !unread.has(record_id) && (decision === 'included') !== noted.has(record_id)
}

/** True of a decision in a conflict that no ruling settles: which reason fits is not known before it is settled. */
function openBetweenScreeners(review: ReviewUnderWay): (row: { record_id: string; stage: string }) => boolean {
  const screened = screenedUnderWay(review)
  return ({ record_id, stage }) => {
    const found = screened.get(record_id)?.find(one => one.stage === stage)
    return found?.isConflict === true && found.ruling === undefined
  }
}
