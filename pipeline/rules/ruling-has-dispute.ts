import { VALUE_NAMES } from '../../schema/reading.ts'
import { quoted } from '../diagnostics/problem.ts'
import { sheetPath } from '../review/paths.ts'
import { finishedSourcesOf } from '../review/review-under-way.ts'
import { roundOfRuling, supersededIn } from '../review/rounds.ts'
import { passagesInDoubt } from './passages-in-doubt.ts'
import { rowReferences } from './references.ts'
import type { Rule } from './rule.ts'

export const rulingHasDispute: Rule = {
  id: 'ruling-has-dispute',
  meaning:
    'Every ruling settles a dispute that is there, between coders of the same round, and its values stand only where it keeps.',
  reason: 'a ruling without a dispute would change nothing, or hide that a reading was changed after it.',
  repair: 'Delete the ruling, or empty the values of a finding it drops.',
  example: {
    breaks: 'p1,house.noise,drop,,,,,,…,a where both coders agree on p1',
    keeps: 'no such row',
  },
  after: rowReferences,
  check: (review, before) => {
    const superseded = supersededIn(review)
    if (superseded === undefined) return []
    return finishedSourcesOf(review).flatMap(source => {
      const isInDoubt = passagesInDoubt(source, before)
      const path = sheetPath(source, 'rulings')
      return source.rulings.flatMap(({ value, place, at }) => {
        const { passage, code, decision } = value
        if (isInDoubt(passage)) return []
        const round = roundOfRuling(value.coder, source.record.value.coded_by, superseded)
        if (!source.disputes.some(one => one.passage === passage && one.code === code && one.round === round))
          return [
            {
              place,
              what: `Unexpected ruling on ${quoted(`${passage} ${code}`)}, expected a dispute between the coders${round === 'superseded' ? ' who were superseded' : ''}`,
              fix: `delete the row in ${path}.`,
            },
          ]
        const key = VALUE_NAMES.find(one => value[one] !== undefined)
        return decision === 'drop' && key !== undefined
          ? [
              {
                place: at(key),
                what: `Unexpected ${quoted([value[key]].flat().join(';'))} in \`${key}\` of a finding that is dropped, expected an empty cell`,
                fix: `empty the cells from \`state\` to \`about\` of the row in ${path}, or decide \`keep\`.`,
              },
            ]
          : []
      })
    })
  },
}
