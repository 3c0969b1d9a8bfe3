import { BASIS } from '../../../schema/vocabulary.ts'
import { type WordOf, wordsOf } from '../../../schema/word-list.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import type { Row } from '../../review/table.ts'
import { CHART } from '../colours.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { labelIn } from './label-in.ts'
import { listed } from './listed.ts'
import { rowsWithHighest } from './rows-with-highest.ts'
import { labelExpression } from './signs.ts'
import { LABELS, PLOT } from './sizes.ts'
import { datum, expressionOf, TOOLTIP, tooltip } from './tooltip.ts'

/** How the reports were read: a shape each. */
const SHAPES = {
  abstract: 'circle',
  'partial-text': 'diamond',
  'full-text': 'triangle-up',
} satisfies Record<WordOf<typeof BASIS>, string>

/** Width of the bars, in pixels; the counts stand to the right of them. */
const BARS = PLOT - 80

const SIGN = { type: 'point', filled: true, opacity: 1, stroke: CHART.ground, strokeWidth: 1 }
const SIGN_SIZE = 120

/** How often each code is mentioned: its frequency effect size, most often first, for all reports and within each basis. */
export const frequency: Plot = {
  name: 'frequency',
  table: 'metasummary-codes',
  /** The code in most reports, and how the shares were made. */
  text: (rows, review, catalogue) => {
    const { charts, caveats, writing, tag } = catalogue
    const all = rows.filter(row => row.cells.basis === 'all')
    const most = rowsWithHighest(all, 'fes')
    const [first] = most
    if (first === undefined || first.cells.fes === 0) return undefined
    const of = Number(first.cells.n_reports_of)
    const names = most.map(row => labelIn(row, 'code', tag))
    const title = charts.frequency.title({
      codes: listed(names, catalogue, 3),
      reports: Number(first.cells.n_reports),
      of,
      share: writing.percent(Math.round(Number(first.cells.fes) * 100)),
    })
    const sample = charts.frequency.sample({
      reports: of,
      kinds: readAs(rows, catalogue),
      from: writing.percent(review.analysis.conclusions.frequent_from),
      zero: 0,
    })
    const numbers = all.map(row => `${labelIn(row, 'code', tag)} ${row.cells.n_reports}/${row.cells.n_reports_of}`)
    return chartText(title, sample, `${numbers.join(', ')}.`, caveats.counts)
  },
  spec: catalogue => {
    const { charts, words, writing, tag } = catalogue
    const bases = wordsOf(BASIS).map(basis => ({ kind: basis, label: words.basis[basis] }))
    const kinds = [{ kind: 'all', label: charts.frequency.allReports }, ...bases]
    const code = `{code_${tag}}`
    return {
      transform: [
        { filter: 'isNumber(datum.fes)' },
        { calculate: "datum.basis === 'all' ? datum.fes : null", as: 'fes_of_all' },
        { joinaggregate: [{ op: 'max', field: 'fes_of_all', as: 'order' }], groupby: ['code'] },
        {
          window: [{ op: 'dense_rank', as: 'rank' }],
          sort: [
            { field: 'order', order: 'descending' },
            { field: 'code', order: 'ascending' },
          ],
        },
        {
          calculate: `pad(datum.rank, 4, '0', 'left') + '|' + ${datum(`code_${tag}`)} + (length(datum.sought_by_quota) === 0 ? '' : ' *')`,
          as: 'place',
        },
        { calculate: "format(datum.fes * 100, '.0f')", as: 'percent' },
        { calculate: expressionOf(writing.percent('{percent}')), as: 'share' },
        { calculate: "datum.n_reports + '/' + datum.n_reports_of", as: 'n' },
        { calculate: labelExpression(kinds, 'datum.basis'), as: 'read_as' },
        tooltip(charts.frequency.bar({ code, kind: '{read_as}', share: '{share}', n: '{n}' })),
      ],
      width: PLOT,
      height: { step: 27 },
      layer: [
        {
          transform: [{ filter: "datum.basis === 'all'" }],
          mark: { type: 'bar', height: 19, aria: true },
          encoding: {
            ...TOOLTIP,
            y: PLACE,
            x: shareAxis(catalogue),
            color: {
              field: 'frequent',
              type: 'nominal',
              scale: { domain: [true, false], range: [CHART.kinds[0], CHART.pale] },
              legend: null,
            },
          },
        },
        {
          transform: [{ filter: "datum.basis !== 'all' && datum.n_reports > 0" }],
          mark: { ...SIGN, size: SIGN_SIZE, color: CHART.ink, aria: true },
          encoding: {
            ...TOOLTIP,
            y: PLACE,
            x: shareAxis(catalogue),
            shape: {
              field: 'basis',
              type: 'nominal',
              title: null,
              scale: { domain: Object.keys(SHAPES), range: Object.values(SHAPES) },
              legend: { symbolSize: SIGN_SIZE, labelExpr: labelExpression(bases, 'datum.label') },
            },
          },
        },
        {
          transform: [{ filter: "datum.basis === 'all'" }],
          mark: { type: 'text', align: 'right' },
          encoding: { y: PLACE, x: { value: PLOT }, text: { field: 'n' } },
        },
      ],
    }
  },
}

const PLACE = {
  field: 'place',
  type: 'nominal',
  title: null,
  axis: { labelLimit: LABELS - 10, labelPadding: 14, labelExpr: 'slice(datum.label, 5)', grid: false },
} as const

function shareAxis({ charts, writing }: Catalogue) {
  const percent = expressionOf(writing.percent('{percent}')).replace(
    'datum.percent',
    "format(datum.value * 100, '.0f')",
  )
  return {
    field: 'fes',
    type: 'quantitative',
    scale: { range: [0, BARS], zero: true, nice: false },
    title: charts.frequency.across,
    axis: { labelExpr: percent, tickCount: 5 },
  }
}

function readAs(rows: readonly Row[], { words }: Catalogue): string {
  return wordsOf(BASIS)
    .map(basis => ({ basis, n: Number(rows.find(row => row.cells.basis === basis)?.cells.n_reports_of ?? 0) }))
    .filter(({ n }) => n > 0)
    .map(({ basis, n }) => `${words.basis[basis]} ${n}`)
    .join(', ')
}
