import { ALL } from '../../../schema/reserved.ts'
import { ORIGIN } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { CHART } from '../colours.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { decimal } from './decimal.ts'
import { labelIn } from './label-in.ts'
import { FRAME } from './sizes.ts'
import { expressionOf, TOOLTIP, tooltip } from './tooltip.ts'

/** Width of the plot, in pixels; each line has its name to the right of its end. */
const WIDTH = FRAME - 330

/** A line for all codes, and one for those of each origin. */
const ORIGINS = [ALL, ...wordsOf(ORIGIN)]
const COLOURS = [CHART.ink, CHART.grey, CHART.grey, CHART.grey]
const DASHES = [
  [1, 0],
  [10, 5],
  [12, 4, 2, 4],
  [2, 4],
]

/** How many different codes so many studies give, in no order; the codes of the codebook are the ceiling. */
export const accumulation: Plot = {
  name: 'accumulation',
  table: 'accumulation',
  text: (rows, _review, catalogue) => {
    const { charts, caveats, writing, tag } = catalogue
    const ends = ORIGINS.flatMap(origin => rows.filter(row => row.cells.origin === origin).slice(-1))
    const [all] = ends
    // Where the counted scheme has no code yet there is nothing to meet.
    if (all === undefined || all.cells.n_codes_ceiling === 0) return undefined
    const n = Number(all.cells.n_studies)
    const met = Number(all.cells.expected_codes)
    const before = rows.find(row => row.cells.origin === ALL && row.cells.n_studies === n - 1)
    const title = charts.accumulation.title({
      met: Math.round(met),
      of: Number(all.cells.n_codes_ceiling),
      studies: writing.studies(n),
      last: decimal(met - Number(before?.cells.expected_codes ?? 0), 2, catalogue),
    })
    const numbers = ends.map(row => {
      const { expected_codes, n_codes_ceiling } = row.cells
      return `${labelIn(row, 'origin', tag)}: ${Math.round(Number(expected_codes))}/${n_codes_ceiling}.`
    })
    const sample = charts.accumulation.sample({ studies: writing.studies(n) })
    return chartText(title, sample, numbers.join(' '), caveats.accumulation)
  },
  spec: ({ charts: { accumulation: texts }, tag }) => {
    const codes = (field: string) => ({
      field,
      type: 'quantitative',
      scale: { zero: true },
      title: texts.up,
      axis: { tickMinStep: 1, format: 'd' },
    })
    const origin = `{origin_${tag}}`
    return {
      transform: [
        { filter: 'datum.n_codes_ceiling > 0' },
        { joinaggregate: [{ op: 'max', field: 'n_studies', as: 'last' }] },
        { calculate: "format(datum.expected_codes, '.1f')", as: 'expected' },
        { calculate: "format(datum.expected_codes, '.0f')", as: 'met' },
        { calculate: expressionOf(texts.line({ origin, codes: '{met}', of: '{n_codes_ceiling}' })), as: 'name' },
        tooltip(texts.point({ origin, studies: '{n_studies}', codes: '{expected}' })),
      ],
      width: WIDTH,
      height: 430,
      encoding: {
        x: {
          field: 'n_studies',
          type: 'quantitative',
          scale: { nice: false, zero: true },
          title: texts.across,
          axis: { tickMinStep: 1, tickCount: 6, format: 'd' },
        },
        color: { field: 'origin', type: 'nominal', legend: null, scale: { domain: ORIGINS, range: COLOURS } },
      },
      layer: [
        {
          mark: { type: 'line', strokeWidth: 1.5, opacity: 0.7 },
          encoding: { y: codes('n_codes_ceiling'), ...DASH },
        },
        { mark: { type: 'line', strokeWidth: 3.5 }, encoding: { y: codes('expected_codes'), ...DASH } },
        {
          mark: { type: 'point', size: 90, opacity: 0, filled: true, aria: true },
          encoding: { ...TOOLTIP, y: codes('expected_codes') },
        },
        {
          transform: [{ filter: 'datum.n_studies === datum.last' }],
          mark: { type: 'text', align: 'left', dx: 8 },
          encoding: { y: codes('expected_codes'), text: { field: 'name' } },
        },
      ],
    }
  },
}

const DASH = {
  strokeDash: { field: 'origin', type: 'nominal', legend: null, scale: { domain: ORIGINS, range: DASHES } },
} as const
