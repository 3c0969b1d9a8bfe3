import { isMissing } from '../../schema/missing.ts'
import type { ScreeningRow } from '../../schema/screening.ts'
import { quoted } from '../diagnostics/problem.ts'
import { sheetPath } from '../review/paths.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { Found, Rule } from './rule.ts'

export const screeningCloses: Rule = {
  id: 'screening-closes',
  meaning:
    'Each screening row has a stage and a reason that fit its decision: a reason wherever a record leaves, `not-applicable` where it is included or not screened yet, and the stage `sampling` exactly where it was eligible and not sampled.',
  reason: 'the numbers of the flow would not close: a record would leave at no stage or for no reason.',
  repair: 'Correct the stage, the decision or the reason.',
  example: {
    breaks: '…,abstract,excluded,not-applicable,',
    keeps: '…,abstract,excluded,demolished,',
  },
  check: review => {
    const isContradicted = contradictedBy(review)
    const fix = `correct the row in ${sheetPath(review, 'screening')}.`
    return review.screening.flatMap(({ value, at }): Found[] => {
      if (isContradicted(value)) return []
      const reason = reasonProblem(value)
      const stage = stageProblem(value)
      return [
        ...(reason === undefined ? [] : [{ place: at('reason'), what: reason, fix }]),
        ...(stage === undefined ? [] : [{ place: at('stage'), what: stage, fix }]),
      ]
    })
  },
}

function reasonProblem({ decision, reason }: ScreeningRow): string | undefined {
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
