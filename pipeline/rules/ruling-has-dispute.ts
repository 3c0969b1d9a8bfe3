import { type Ruling, VALUE_NAMES } from '../../schema/reading.ts'
import { quoted } from '../diagnostics/problem.ts'
import { sheetPath } from '../review/paths.ts'
import { finishedSourcesOf } from '../review/review-under-way.ts'
import { roundOfRuling, roundsOf, supersededIn } from '../review/rounds.ts'
import { settlerLeftBehind } from '../review/settler-left-behind.ts'
import type { SourceUnderReview } from '../review/source.ts'
import { passagesInDoubt } from './passages-in-doubt.ts'
import { rowReferences } from './references.ts'
import type { Rule } from './rule.ts'

export const rulingHasDispute: Rule = {
  id: 'ruling-has-dispute',
  meaning:
    'Every ruling settles a dispute that is there, between coders of the same round, and its values stand only where it keeps.',
  reason: 'a ruling without a dispute would change nothing, or hide that a reading was changed after it.',
  repair:
    'Correct what it is on, or bring back the reading that was changed after it; where the coders agree by now, it is needed no more. Decide `keep`, or empty the values of a finding it drops.',
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
      // That the coder of a ruling should be superseded too is told at the dispute that it settles.
      const isLeftBehind = (ruling: Ruling) =>
        source.unsettled.some(
          one =>
            one.passage === ruling.passage &&
            one.code === ruling.code &&
            settlerLeftBehind(review, source, one)?.coder === ruling.coder,
        )
      return source.rulings.flatMap(({ value, place, at }) => {
        const { passage, code, decision } = value
        if (isInDoubt(passage) || isLeftBehind(value)) return []
        const round = roundOfRuling(value.coder, source.record.value.coded_by, superseded)
        if (!source.disputes.some(one => one.passage === passage && one.code === code && one.round === round))
          return [
            {
              place,
              what: `Unexpected ruling on ${quoted(`${passage} ${code}`)}, expected a dispute between the coders${round === 'superseded' ? ' who were superseded' : ''}; ${readNow(source, value, round, superseded)}`,
              fix: `correct its passage, code or coder in ${path}, or bring back the reading that was changed after it; only where the sheets are right as they stand is it needed no more, and may be taken out.`,
            },
          ]
        const key = VALUE_NAMES.find(one => value[one] !== undefined)
        return decision === 'drop' && key !== undefined
          ? [
              {
                place: at(key),
                what: `Unexpected ${quoted([value[key]].flat().join(';'))} in \`${key}\` of a finding that is dropped, expected an empty cell`,
                fix: `decide \`keep\` in ${path} where the finding stands; where it does not, empty the cells from \`state\` to \`about\`.`,
              },
            ]
          : []
      })
    })
  },
}

/** What the coders of a round have in their sheets on what a ruling is on: a reader sees what stands without it. */
function readNow(
  { sheets, record }: SourceUnderReview,
  { passage, code }: Ruling,
  round: string,
  superseded: Superseded,
) {
  const { coders = [] } = roundsOf(record.value.coded_by, superseded).find(one => one.round === round) ?? {}
  const having = sheets.filter(
    ({ coder, readings }) =>
      coders.includes(coder) && readings.some(({ value }) => value.passage === passage && value.code === code),
  )
  const [only, ...more] = having.map(({ coder }) => quoted(coder))
  if (only === undefined) return 'none of them has the code there'
  return more.length === 0
    ? `${only} alone has read it`
    : `${[only, ...more].join(' and ')} have the code there, with the same values`
}

type Superseded = ReadonlySet<string>
