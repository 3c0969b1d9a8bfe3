import { CHART, TONES } from '../colours.ts'
import type { Chart } from './chart.ts'
import { evaluationWords } from './evaluation-words.ts'
import { headed, headingLayers, PLACE, ROWS_ONLY } from './headed-rows.ts'
import { type Language, say } from './language.ts'
import { PLOT } from './look.ts'
import { signChannels, wordOf } from './signs.ts'
import { TIP, tip } from './tip.ts'

/** Width of the arrows, in pixels; the direction of the domain stands to the right of them. */
const ARROWS = PLOT - 222

/** The directions an outcome can have, in the order they are drawn: shape and colour say the same. */
const DIRECTIONS = [
  { kind: 'n_improved', shape: 'triangle-up', colour: TONES.for.fill, da: 'bedre', en: 'improved' },
  { kind: 'n_worsened', shape: 'triangle-down', colour: TONES.against.fill, da: 'værre', en: 'worsened' },
  {
    kind: 'n_no_change_shown',
    shape: 'M-1,-0.3H1V0.3H-1Z',
    colour: TONES.none.fill,
    da: 'ingen ændring vist',
    en: 'no change shown',
  },
  {
    kind: 'n_no_improvement_shown',
    shape: 'M-1,-0.3H1V0.3H-1Z',
    colour: CHART.ground,
    da: 'ingen bedring vist',
    en: 'no improvement shown',
  },
  { kind: 'n_mixed', shape: 'diamond', colour: TONES.both.fill, da: 'blandet', en: 'mixed' },
  {
    kind: 'n_direction_missing',
    shape: 'circle',
    colour: CHART.ground,
    da: 'retning ikke set',
    en: 'direction not seen',
  },
] as const

const LEGEND = { symbolStrokeColor: CHART.ink, symbolStrokeWidth: 1, columns: 3 }

/** What evaluations say changed: an arrow an outcome, a row a domain and type of data, and the direction of the domain beside it. */
export const evaluationDirections: Chart = {
  name: 'evaluation-directions',
  table: 'evaluation-directions',
  words: evaluationWords,
  spec: language => ({
    transform: [
      { calculate: `datum.domain_${language} + ' (' + ${dataType(language)} + ')'`, as: 'name' },
      { calculate: "datum.domain + '/' + datum.data_type", as: 'row' },
      ...headed({ group: 'document_id', heading: 'document_title', row: 'row', label: 'name' }),
    ],
    width: PLOT,
    height: { step: 34 },
    layer: [
      ...headingLayers(PLOT, 'document_title'),
      {
        transform: [
          ROWS_ONLY,
          { fold: DIRECTIONS.map(({ kind }) => kind), as: ['kind', 'n'] },
          { calculate: 'sequence(datum.n)', as: 'each' },
          { flatten: ['each'], as: ['one'] },
          { filter: 'isNumber(datum.one)' },
          { window: [{ op: 'row_number', as: 'place_of_one' }], groupby: ['document_id', 'row'] },
          {
            calculate: wordOf(DIRECTIONS, language, 'datum.kind'),
            as: 'said',
          },
          { calculate: 'datum.place_of_one - 0.5', as: 'position' },
          tip(`{name}: {said} ({n} ${say(language, 'af', 'of')} {n_outcomes})`),
        ],
        mark: { type: 'point', filled: true, size: 300, stroke: CHART.ink, strokeWidth: 1, opacity: 1, aria: true },
        encoding: {
          ...TIP,
          y: PLACE,
          x: {
            field: 'position',
            type: 'quantitative',
            scale: { range: [0, ARROWS], zero: true, nice: false },
            axis: null,
          },
          ...signChannels('kind', DIRECTIONS, language, LEGEND),
        },
      },
      {
        transform: [ROWS_ONLY],
        mark: { type: 'text', align: 'left', fontWeight: 'bold' },
        encoding: { y: PLACE, x: { value: ARROWS + 20 }, text: { field: `direction_${language}` } },
      },
    ],
  }),
}

/** Where the type of data was not seen the label says of what. */
function dataType(language: Language): string {
  const data = say(language, 'datatype ', 'type of data ')
  return `(indexof(['quantitative', 'qualitative'], datum.data_type) < 0 ? ${JSON.stringify(data)} : '') + datum.data_type_${language}`
}
