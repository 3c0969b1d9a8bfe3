import { countedStudies } from '../../review/counted-studies.ts'
import type { Row } from '../../review/table.ts'
import { CHART } from '../colours.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { decimal } from './decimal.ts'
import { labelIn } from './label-in.ts'
import { rowsWithHighest } from './rows-with-highest.ts'
import { datum, TOOLTIP, tooltip } from './tooltip.ts'

/** So many codes, those in most studies, are shown: more would not be read at half width. The table has all pairs. */
export const CODES_SHOWN = 16

/** So many pairs, those in most studies, are told to those who do not see the chart. */
const TOLD = 10

/** Side of a cell, in pixels. */
const CELL = 35

/** From so high a Jaccard coefficient each of the darker steps; and white numbers. */
const FROM = [0.15, 0.3, 0.45]
const WHITE_FROM = 0.3

/** Which codes stand together in one study: a triangle of cells, the label of each code at the end of its row, above its column. */
export const coOccurrence: Plot = {
  name: 'co-occurrence',
  table: 'co-occurrence',
  text: (rows, review, catalogue) => {
    const { charts, caveats, writing, tag } = catalogue
    const shown = rows.filter(row => Number(row.cells.rank_a) <= CODES_SHOWN && Number(row.cells.rank_b) <= CODES_SHOWN)
    const highest = rowsWithHighest(shown, 'n_studies_both')
    const [first] = highest
    if (first === undefined || first.cells.n_studies_both === 0) return undefined
    const pair = (row: Row) => `${labelIn(row, 'code_a', tag)} + ${labelIn(row, 'code_b', tag)}`
    const studies = writing.studies(Number(first.cells.n_studies_both))
    const title =
      highest.length === 1
        ? charts.coOccurrence.title({ pair: pair(first), studies })
        : charts.coOccurrence.titleOfTie({ pairs: highest.length, studies })
    const sample = charts.coOccurrence.sample({
      studies: countedStudies(review).length,
      codes: new Set(shown.flatMap(row => [row.cells.code_a, row.cells.code_b])).size,
    })
    const numbers = shown
      .toSorted((a, b) => Number(b.cells.n_studies_both) - Number(a.cells.n_studies_both))
      .slice(0, TOLD)
      .map(row => {
        const jaccard = decimal(Number(row.cells.jaccard), 2, catalogue)
        return charts.coOccurrence.pair({ pair: pair(row), n: Number(row.cells.n_studies_both), jaccard })
      })
    return chartText(title, sample, numbers.join(' '), caveats.coOccurrence)
  },
  spec: ({ charts, tag }) => ({
    transform: [
      { filter: `datum.rank_a <= ${CODES_SHOWN} && datum.rank_b <= ${CODES_SHOWN}` },
      { calculate: "format(datum.jaccard, '.2f')", as: 'coefficient' },
      { calculate: "datum.n_studies_both === 0 ? '–' : datum.n_studies_both", as: 'label' },
      tooltip(
        charts.coOccurrence.cell({
          first: `{code_a_${tag}}`,
          second: `{code_b_${tag}}`,
          both: '{n_studies_both}',
          inFirst: '{n_studies_a}',
          inSecond: '{n_studies_b}',
          jaccard: '{coefficient}',
        }),
      ),
    ],
    width: { step: CELL },
    height: { step: CELL },
    layer: [
      {
        mark: { type: 'rect', stroke: CHART.edge, strokeWidth: 1, aria: true },
        encoding: {
          ...TOOLTIP,
          x: place('order_a'),
          y: place('order_b'),
          color: {
            condition: { test: 'datum.n_studies_both === 0', value: CHART.ground },
            field: 'jaccard',
            type: 'quantitative',
            scale: { type: 'threshold', domain: FROM, range: CHART.steps },
            legend: null,
          },
        },
      },
      {
        mark: { type: 'text' },
        encoding: {
          x: place('order_a'),
          y: place('order_b'),
          text: { field: 'label' },
          color: {
            condition: { test: `datum.jaccard >= ${WHITE_FROM}`, value: CHART.ground },
            value: CHART.ink,
          },
        },
      },
      {
        transform: [
          { calculate: "['a', 'b']", as: 'ends' },
          { flatten: ['ends'], as: ['end'] },
          { calculate: "datum.end === 'a' ? datum.order_a : datum.order_b", as: 'order' },
          { calculate: `datum.end === 'a' ? ${datum(`code_a_${tag}`)} : ${datum(`code_b_${tag}`)}`, as: 'code' },
          { calculate: "datum.end === 'a' ? datum.n_studies_a : datum.n_studies_b", as: 'n' },
          { aggregate: [{ op: 'count', as: 'pairs' }], groupby: ['order', 'code', 'n'] },
          { calculate: "datum.code + ' (' + datum.n + ')'", as: 'name' },
        ],
        mark: { type: 'text', align: 'left', xOffset: -CELL / 2 + 6 },
        encoding: { x: place('order'), y: place('order'), text: { field: 'name' } },
      },
    ],
  }),
}

function place(field: string) {
  return { field, type: 'ordinal', axis: null }
}
