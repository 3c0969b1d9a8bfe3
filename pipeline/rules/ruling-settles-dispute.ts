import { quoted } from '../diagnostics/diagnostic.ts'
import { wholeSourcesOf } from './review-under-rules.ts'
import type { Rule } from './rule.ts'

export const rulingSettlesDispute: Rule = {
  id: 'ruling-settles-dispute',
  meaning:
    'Where coders differ on a code on a passage there is a ruling, and one that keeps the finding gives all its values.',
  reason: 'an unsettled finding would have to be counted as one coder reads it, and nobody would have decided which.',
  repair: 'Write the row into rulings.csv: `passage,code,decision,state,direction,informants,about,reason,coder`.',
  example: {
    breaks: 'coder a: p1,frame.fear,present,…  coder b: no such row; no ruling',
    keeps: 'p1,frame.fear,drop,,,,,The passage speaks of shame.,a',
  },
  check: review =>
    wholeSourcesOf(review).flatMap(source =>
      source.unsettled.map(({ passage, code, place, readings }) => {
        const said = readings.map(({ coder, reading }) =>
          reading === undefined
            ? `${coder}: no such code`
            : `${coder}: ${reading.state}, ${reading.direction}, ${reading.informants}, ${reading.about}`,
        )
        return {
          place,
          what: `Unexpected dispute about ${quoted(`${passage} ${code}`)} (${said.join(' | ')}), expected a ruling`,
          fix: `settle it in ${source.path}/rulings.csv; a ruling that keeps gives state, direction, informants and about.`,
        }
      }),
    ),
}
