import { quoted } from '../diagnostics/diagnostic.ts'
import { wholeSourcesOf } from './review-under-rules.ts'
import type { Rule } from './rule.ts'

export const rulingHasDispute: Rule = {
  id: 'ruling-has-dispute',
  meaning: 'Every ruling settles a dispute that is there, and its values stand only where it keeps.',
  reason: 'a ruling without a dispute would change nothing, or hide that a reading was changed after it.',
  repair: 'Delete the ruling.',
  example: {
    breaks: 'p1,frame.fear,drop,,,,,…,a where both coders agree on p1',
    keeps: 'no such row',
  },
  check: review =>
    wholeSourcesOf(review).flatMap(source =>
      source.rulings.flatMap(({ value, place, at }) => {
        const { passage, code, decision } = value
        const path = `${source.path}/rulings.csv`
        if (!source.disputes.some(dispute => dispute.passage === passage && dispute.code === code))
          return [
            {
              place,
              what: `Unexpected ruling on ${quoted(`${passage} ${code}`)}, expected a dispute between the coders`,
              fix: `delete the row in ${path}.`,
            },
          ]
        const given = (['state', 'direction', 'informants', 'about'] as const).filter(key => value[key] !== undefined)
        return decision === 'drop' && given.length > 0
          ? [
              {
                place: at(given[0] ?? 'state'),
                what: `Unexpected value of a finding that is dropped, expected an empty cell`,
                fix: `empty the cell in ${path}, or decide \`keep\`.`,
              },
            ]
          : []
      }),
    ),
}
