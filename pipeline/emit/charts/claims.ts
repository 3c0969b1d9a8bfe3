import type { Chart } from './chart.ts'
import { claimsWords, SIDES, WORDS } from './claims-words.ts'
import { say } from './language.ts'
import { FRAME } from './look.ts'
import { wordOf } from './signs.ts'
import { stackedBars } from './stacked-bars.ts'

/** Width of the bars, in pixels; the word stands to the right of them. */
const BARS = 785

/** What a published review claims, beside what our studies say: one bar a claim, under its own sentence. */
export const claims: Chart = {
  name: 'claims',
  table: 'claims',
  words: claimsWords,
  spec: language => ({
    transform: [
      { calculate: wordOf(WORDS, language, 'datum.word'), as: 'conclusion' },
      { fold: SIDES.map(({ kind }) => kind), as: ['side', 'n'] },
    ],
    width: FRAME,
    height: { step: 62 },
    layer: [
      ...stackedBars(language, {
        y: CLAIM,
        unit: { group: 'claim_id', kind: 'side', n: 'n' },
        parts: SIDES,
        unitLabel: say(language, 'Studier', 'Studies'),
        width: BARS,
        grid: false,
        legendColumns: 5,
        bar: { height: 26, yOffset: 12 },
        tip: `{text_${language}} ${say(language, 'Studier', 'Studies')}, {part}: {n}. ${say(language, 'Samlet', 'Together')}: {conclusion}.`,
      }),
      {
        transform: [ONCE],
        mark: { type: 'text', align: 'left', yOffset: -14, limit: FRAME },
        encoding: { y: CLAIM, x: { value: 0 }, text: { field: `text_${language}` } },
      },
      ...wordLayers(),
    ],
  }),
}

const CLAIM = { field: 'claim_id', type: 'nominal', sort: null, axis: null } as const

/** One row of each claim. */
const ONCE = { filter: `datum.side === '${SIDES[0].kind}'` }

/** The word of a claim stands right of its bar; where it has none, in the place of the bar. */
function wordLayers() {
  return [
    { filter: "datum.testable === 'yes'", x: BARS + 10 },
    { filter: "datum.testable !== 'yes'", x: 0 },
  ].map(({ filter, x }) => ({
    transform: [ONCE, { filter }],
    mark: { type: 'text', align: 'left', yOffset: 12, fontWeight: 'bold' },
    encoding: { y: CLAIM, x: { value: x }, text: { field: 'conclusion' } },
  }))
}
