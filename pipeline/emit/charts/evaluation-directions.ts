import { OUTCOME_DATA, OUTCOME_DIRECTION } from '../../../schema/vocabulary.ts'
import { type WordList, type WordOf, wordsOf } from '../../../schema/word-list.ts'
import { capital } from '../../languages/capital.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import { MAJORITY } from '../../review/majority.ts'
import { CHART, TONES } from '../colours.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { headed, headingLayers, PLACE, ROWS_ONLY } from './headed-rows.ts'
import { labelIn } from './label-in.ts'
import { labelExpression, type Sign, signChannels } from './signs.ts'
import { PLOT } from './sizes.ts'
import { expressionOf, TOOLTIP, tooltip } from './tooltip.ts'

/** Width of the signs, in pixels; the direction of the domain stands to the right of them. */
const SIGNS = PLOT - 222

const BAR = 'M-1,-0.3H1V0.3H-1Z'

/** The shape of each direction; colour says the same, or that of what has no tone, where one without an improvement is left empty. */
const SHAPES = {
  improved: { shape: 'triangle-up' },
  worsened: { shape: 'triangle-down' },
  'no-change-shown': { shape: BAR, colour: CHART.grey },
  'no-improvement-shown': { shape: BAR, colour: CHART.ground },
  mixed: { shape: 'diamond' },
} satisfies Record<WordOf<typeof OUTCOME_DIRECTION>, { shape: string; colour?: string }>

const LEGEND = { symbolStrokeColor: CHART.ink, symbolStrokeWidth: 1, columns: 3 }

/** What evaluations say changed: a sign an outcome, a row a domain and type of data, and the direction of the domain beside it. */
export const evaluationDirections: Plot = {
  name: 'evaluation-directions',
  table: 'evaluation-directions',
  /** In how many domains each direction was found. */
  text: (rows, _review, { charts, caveats, words, writing, tag }) => {
    if (rows.length === 0) return undefined
    const texts = charts.evaluationDirections
    const found = rows.map(row => labelIn(row, 'domain_direction', tag))
    const title = [...new Set(found)].map((direction, index) => {
      const n = found.filter(one => one === direction).length
      return index === 0 ? texts.inDomainsOf({ direction, n, of: rows.length }) : texts.inDomains({ direction, n })
    })
    const sample = texts.sample({
      outcomes: rows.reduce((sum, row) => sum + Number(row.cells.n_outcomes), 0),
      evaluations: new Set(rows.map(row => row.cells.source_id)).size,
      majority: writing.percent(MAJORITY),
    })
    const numbers = rows.map(row => {
      const { title, n_improved, n_outcomes } = row.cells
      const name = texts.row({ domain: labelIn(row, 'domain', tag), data: labelIn(row, 'data_type', tag) })
      const improved = `${n_improved}/${n_outcomes} ${words.outcome_direction.improved}`
      return `${title}, ${name}: ${labelIn(row, 'domain_direction', tag)}, ${improved}.`
    })
    return chartText(capital(title.join(', ')), sample, numbers.join(' '), caveats.evaluations)
  },
  spec: catalogue => {
    const { charts, tag } = catalogue
    const texts = charts.evaluationDirections
    const signs = signsIn(catalogue)
    return {
      transform: [
        { calculate: dataType(catalogue), as: 'data' },
        { calculate: expressionOf(texts.row({ domain: `{domain_${tag}}`, data: '{data}' })), as: 'name' },
        { calculate: "datum.domain + '/' + datum.data_type", as: 'row' },
        ...headed({ group: 'source_id', heading: 'title', row: 'row', label: 'name' }),
      ],
      width: PLOT,
      height: { step: 34 },
      layer: [
        ...headingLayers(PLOT, 'title'),
        {
          transform: [
            ROWS_ONLY,
            { fold: signs.map(({ kind }) => kind), as: ['kind', 'n'] },
            { calculate: 'sequence(datum.n)', as: 'each' },
            { flatten: ['each'], as: ['one'] },
            { filter: 'isNumber(datum.one)' },
            { window: [{ op: 'row_number', as: 'place_of_one' }], groupby: ['source_id', 'row'] },
            { calculate: labelExpression(signs, 'datum.kind'), as: 'said' },
            { calculate: 'datum.place_of_one - 0.5', as: 'position' },
            tooltip(texts.outcome({ domain: '{name}', direction: '{said}', n: '{n}', of: '{n_outcomes}' })),
          ],
          mark: { type: 'point', filled: true, size: 300, stroke: CHART.ink, strokeWidth: 1, opacity: 1, aria: true },
          encoding: {
            ...TOOLTIP,
            y: PLACE,
            x: {
              field: 'position',
              type: 'quantitative',
              scale: { range: [0, SIGNS], zero: true, nice: false },
              axis: null,
            },
            ...signChannels('kind', signs, LEGEND),
          },
        },
        {
          transform: [ROWS_ONLY],
          mark: { type: 'text', align: 'left', fontWeight: 'bold' },
          encoding: { y: PLACE, x: { value: SIGNS + 20 }, text: { field: `domain_direction_${tag}` } },
        },
      ],
    }
  },
}

/** A sign for each direction an outcome can have, by the column that counts it, and one where the direction is missing. */
function signsIn({ words, charts }: Catalogue): Sign[] {
  const directions: WordList = OUTCOME_DIRECTION
  const signs = wordsOf(OUTCOME_DIRECTION).map(word => {
    const { tone } = directions[word] ?? {}
    const colour = tone === undefined ? {} : { colour: TONES[tone].fill }
    const label = words.outcome_direction[word]
    return { kind: columnOfWord('n', word), label, colour: CHART.ground, ...colour, ...SHAPES[word] }
  })
  const label = charts.evaluationDirections.directionUnknown({ word: words.missing['not-seen'] })
  return [...signs, { kind: 'n_without_direction', label, shape: 'circle', colour: CHART.ground }]
}

/** Where the type of data was not seen the label says of what. */
function dataType({ charts, tag }: Catalogue): string {
  const label = `{data_type_${tag}}`
  const unknown = expressionOf(charts.evaluationDirections.dataUnknown({ word: label }))
  return `indexof(${JSON.stringify(wordsOf(OUTCOME_DATA))}, datum.data_type) < 0 ? ${unknown} : ${expressionOf(label)}`
}
