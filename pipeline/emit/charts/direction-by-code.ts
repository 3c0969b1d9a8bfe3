import { WHEN_PRESENT } from '../../../schema/vocabulary.ts'
import type { Word } from '../../../schema/word-list.ts'
import type { Row } from '../../aggregate/table.ts'
import { TONES } from '../colours.ts'
import { caveat } from './caveats.ts'
import { type Chart, wordsOf } from './chart.ts'
import { codeRows, headed, headingLayers, PLACE, ROWS_ONLY, STEP } from './headed-rows.ts'
import { highest } from './highest.ts'
import { type Language, listed, say } from './language.ts'
import { PLOT } from './look.ts'
import { stackedBars } from './stacked-bars.ts'

/** The effects in the order they are stacked, and the sign that says the same without colour. */
const EFFECTS = [
  { kind: 'helps', ...look('helps'), da: '+ fremmer', en: '+ helps' },
  { kind: 'hinders', ...look('hinders'), da: '− hæmmer', en: '− hinders' },
  { kind: 'mixed', ...look('mixed'), da: '± begge veje', en: '± both ways' },
  {
    kind: 'no-relation',
    ...look('no-relation'),
    sign: '0:',
    da: '0 ingen sammenhæng',
    en: '0 no relation',
  },
  {
    kind: 'describes',
    ...look('describes'),
    da: 'beskrevet, ingen virkning angivet',
    en: 'described, no effect declared',
  },
] as const

function look(effect: keyof typeof WHEN_PRESENT) {
  const { sign = '', tone }: Word = WHEN_PRESENT[effect]
  const { fill, on } = TONES[tone ?? 'quiet']
  return { sign, colour: fill, ink: on }
}

/** What each condition does to involvement when it is there, one bar a code, grouped by theme; the unit is studies. */
export const directionByCode: Chart = {
  name: 'direction-by-code',
  table: 'direction-by-code',
  words: (rows, review, language) => {
    const n = new Set(rows.flatMap(row => row.behind.map(id => id.split('/')[0]))).size
    if (n === 0) return undefined
    const all = review.studies.filter(study => study.record.retracted === undefined).length
    const having = (effect: string) =>
      rows.filter(row => row.cells.effect === effect && Number(row.cells.n_studies) > 0)
    const most = (effect: string) => named(highest(having(effect), 'n_studies'), language, 3)
    const title = say(
      language,
      `Oftest nævnt som fremmende: ${most('helps')}; som hæmmende: ${most('hinders')}`,
      `Most often named as helping: ${most('helps')}; as hindering: ${most('hinders')}`,
    )
    const sample = say(
      language,
      `Studier (${n} af ${all} har fund) efter hvad forholdet gør ved inddragelsen, når det er til stede.`,
      `Studies (${n} of ${all} have findings) by what the condition does to involvement when it is there.`,
    )
    const numbers = EFFECTS.map(
      ({ kind, ...effect }) => `${effect[language].replace(/^[+−±0] /, '')}: ${named(having(kind), language)}.`,
    ).join(' ')
    return wordsOf(title, sample, numbers, caveat.counts(language))
  },
  spec: language => ({
    transform: headed(codeRows(language)),
    width: PLOT,
    height: { step: STEP },
    layer: [
      ...headingLayers(PLOT, `theme_${language}`),
      ...stackedBars(language, {
        y: PLACE,
        before: [ROWS_ONLY],
        unit: { group: 'code', kind: 'effect', n: 'n_studies' },
        parts: EFFECTS,
        unitLabel: say(language, 'Studier', 'Studies'),
        width: PLOT,
        bar: { height: 21 },
        tip: `{code_${language}}: {part}, ${say(language, 'studier', 'studies')}: {n_studies}`,
      }),
    ],
  }),
}

function named(rows: readonly Row[], language: Language, most?: number): string {
  const items = rows.map(row => `${row.cells[`code_${language}`]} (${row.cells.n_studies})`)
  return items.length === 0 ? say(language, 'intet forhold', 'no condition') : listed(items, language, most)
}
