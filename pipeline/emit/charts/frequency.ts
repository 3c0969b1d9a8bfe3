import { ALL } from '../../../schema/reserved.ts'
import { BASIS } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import type { Row } from '../../review/table.ts'
import { CHART } from '../colours.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { labelIn } from './label-in.ts'
import { listed } from './listed.ts'
import { rowsWithHighest } from './rows-with-highest.ts'
import { LABELS, PLOT } from './sizes.ts'
import { datum, TOOLTIP, tooltip } from './tooltip.ts'

/** Width of the bars, in pixels; the counts stand to the right of them. */
const BARS = PLOT - 80

/** In how many reports each code is mentioned, most often first. Within a kind of text, such as three of them, no share is drawn: it would say more than it holds. */
export const frequency: Plot = {
  name: 'frequency',
  table: 'metasummary-codes',
  /** The code in most reports, and how they were read. */
  text: (rows, review, catalogue) => {
    const { charts, caveats, writing, tag } = catalogue
    const all = rows.filter(row => row.cells.basis === ALL)
    const most = rowsWithHighest(all, 'fes')
    const [first] = most
    if (first === undefined || first.cells.fes === 0) return undefined
    const of = Number(first.cells.n_reports_of)
    const names = most.map(row => labelIn(row, 'code', tag))
    const reports = Number(first.cells.n_reports)
    const title =
      most.length === 1
        ? charts.frequency.title({ code: labelIn(first, 'code', tag), reports, of })
        : charts.frequency.titleOfTie({ codes: listed(names, catalogue, 3), reports, of })
    const sample = charts.frequency.sample({
      reports: of,
      kinds: readAs(rows, catalogue),
      from: writing.percent(review.analysis.conclusions.frequent_from),
    })
    const numbers = all.map(row => `${labelIn(row, 'code', tag)} ${row.cells.n_reports}/${row.cells.n_reports_of}`)
    return chartText(title, sample, `${numbers.join(', ')}.`, caveats.counts)
  },
  spec: ({ charts: { frequency: texts }, tag }) => ({
    transform: [
      { filter: `datum.basis === '${ALL}'` },
      {
        window: [{ op: 'dense_rank', as: 'rank' }],
        sort: [
          { field: 'n_reports', order: 'descending' },
          { field: 'code', order: 'ascending' },
        ],
      },
      {
        calculate: `pad(datum.rank, 4, '0', 'left') + '|' + ${datum(`code_${tag}`)} + (length(datum.sought_by_quota) === 0 ? '' : ' *')`,
        as: 'place',
      },
      { calculate: "datum.n_reports + '/' + datum.n_reports_of", as: 'n' },
      tooltip(texts.bar({ code: `{code_${tag}}`, n: '{n}' })),
    ],
    width: PLOT,
    height: { step: 27 },
    layer: [
      {
        mark: { type: 'bar', height: 19, stroke: CHART.number, strokeWidth: 1, aria: true },
        encoding: {
          ...TOOLTIP,
          y: PLACE,
          x: {
            field: 'n_reports',
            type: 'quantitative',
            scale: { range: [0, BARS], zero: true, nice: false },
            title: texts.across,
            axis: { tickMinStep: 1, tickCount: 5, format: 'd' },
          },
          color: {
            field: 'frequent',
            type: 'nominal',
            scale: { domain: [true, false], range: [CHART.number, CHART.fewer] },
            legend: null,
          },
        },
      },
      {
        mark: { type: 'text', align: 'right' },
        encoding: { y: PLACE, x: { value: PLOT }, text: { field: 'n' } },
      },
    ],
  }),
}

const PLACE = {
  field: 'place',
  type: 'nominal',
  title: null,
  axis: { labelLimit: LABELS - 10, labelPadding: 14, labelExpr: 'slice(datum.label, 5)', grid: false },
} as const

function readAs(rows: readonly Row[], { words }: Catalogue): string {
  return wordsOf(BASIS)
    .map(basis => ({ basis, n: Number(rows.find(row => row.cells.basis === basis)?.cells.n_reports_of ?? 0) }))
    .filter(({ n }) => n > 0)
    .map(({ basis, n }) => `${words.basis[basis]} ${n}`)
    .join(', ')
}
