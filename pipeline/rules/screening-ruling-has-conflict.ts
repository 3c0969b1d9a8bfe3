import { quoted } from '../diagnostics/problem.ts'
import { sheetPath } from '../review/paths.ts'
import { references } from './references.ts'
import type { Rule } from './rule.ts'
import { screenedUnderWay } from './screened-under-way.ts'

export const screeningRulingHasConflict: Rule = {
  id: 'screening-ruling-has-conflict',
  meaning: 'Every ruling on the screening settles a stage of a record at which screeners decide differently.',
  reason:
    'a ruling without a conflict would stand above what the screeners decided alike, or hide that one of them changed it later.',
  repair:
    'Correct what it is on, or bring back the decision that was changed after it; where the screeners agree by now, it is needed no more.',
  example: {
    breaks: 'keller-1993-timetable,abstract,included,… where both screeners decide `included`',
    keeps: 'no such row',
  },
  after: [references.study],
  check: (review, before) => {
    const { whole } = review
    if (!whole.has('screeners') || !whole.has('screening')) return []
    const screened = screenedUnderWay(review)
    return review.screening_rulings
      .filter(
        ({ value, at }) =>
          !before.saidAt(at('record_id')) &&
          screened.get(value.record_id)?.find(({ stage }) => stage === value.stage)?.isConflict !== true,
      )
      .map(({ value, place }) => ({
        place,
        what: `Unexpected ruling on ${quoted(value.record_id)} at ${value.stage}, expected one where screeners differ only`,
        fix: `correct its record or stage in ${sheetPath(review, 'screening_rulings')}, or bring back the decision that was changed after it; only where the screeners’ sheets are right as they stand is it needed no more, and may be taken out.`,
      }))
  },
}
