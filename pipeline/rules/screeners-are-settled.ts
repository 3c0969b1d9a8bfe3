import { quoted } from '../diagnostics/problem.ts'
import { sheetPath } from '../review/paths.ts'
import type { Rule } from './rule.ts'
import { screenedUnderWay } from './screened-under-way.ts'

export const screenersAreSettled: Rule = {
  id: 'screeners-are-settled',
  meaning:
    'Where screeners decide differently about a record at one stage, a ruling settles it. Other reasons alone are no conflict.',
  reason: 'a record on which two screeners differ would stand as whichever of them typed last.',
  repair: 'Write the row of the ruling, or correct the decision that is wrong.',
  example: {
    breaks: 'keller-1993-timetable,abstract,included,… in screening.a.csv and …,abstract,excluded,… in screening.b.csv',
    keeps:
      'keller-1993-timetable,abstract,included,not-applicable,It is told in its second part.,a in screening-rulings.csv',
  },
  check: review => {
    const screened = screenedUnderWay(review)
    const rulings = sheetPath(review, 'screening_rulings')
    const told = new Set<string>()
    return review.screeners.flatMap(({ value, at }) => {
      const { record_id, stage } = value
      const found = screened.get(record_id)?.find(one => one.stage === stage)
      const key = `${record_id} ${stage}`
      const other = found?.by.find(one => one.coder !== value.coder && one.decision !== value.decision)
      if (found?.isConflict !== true || found.ruling !== undefined || other === undefined || told.has(key)) return []
      told.add(key)
      return [
        {
          place: at('decision'),
          what: `Unexpected ${quoted(value.decision)} by ${value.coder} for ${quoted(record_id)} at ${stage}, where ${other.coder} decides ${quoted(other.decision)}, expected a ruling`,
          fix: `run \`npm run new -- screening-rulings\`, which writes a row for it in ${rulings}, and decide that, or correct the decision that is wrong.`,
        },
      ]
    })
  },
}
