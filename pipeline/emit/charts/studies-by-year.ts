import { CHART } from '../colours.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { rowsWithHighest } from './rows-with-highest.ts'
import { FRAME } from './sizes.ts'
import { TOOLTIP, tooltip } from './tooltip.ts'

/** How the sample spreads over the years of the window. The title names the year with the most studies where there is one. */
export const studiesByYear: Plot = {
  name: 'studies-by-year',
  table: 'studies-by-year',
  text: (rows, _review, { charts, caveats, writing }) => {
    const n = rows.reduce((sum, row) => sum + Number(row.cells.n_studies), 0)
    if (n === 0) return undefined
    const texts = charts.studiesByYear
    const [most, ...asMany] = rowsWithHighest(rows, 'n_studies')
    const used = rows.filter(row => row.cells.n_studies !== 0).length
    const covers = texts.title({ used, of: rows.length })
    const title =
      most === undefined || asMany.length > 0
        ? covers
        : texts.titleWithMost({
            title: covers,
            n: Number(most.cells.n_studies),
            studies: n,
            year: String(most.cells.year),
          })
    const sample = texts.sample({ studies: writing.studies(n) })
    const numbers = rows.map(row => `${row.cells.year}: ${row.cells.n_studies}`).join(', ')
    return chartText(title, sample, `${numbers}.`, caveats.sample)
  },
  spec: ({ charts: { studiesByYear: texts } }) => ({
    transform: [tooltip(texts.bar({ year: '{year}', n: '{n_studies}' }))],
    width: FRAME - 60,
    height: 320,
    encoding: {
      x: { field: 'year', type: 'ordinal', title: texts.across, axis: { labelAngle: 0, labelOverlap: true } },
      y: {
        field: 'n_studies',
        type: 'quantitative',
        title: texts.up,
        axis: { tickMinStep: 1, format: 'd', tickCount: 5 },
      },
    },
    layer: [
      { mark: { type: 'bar', color: CHART.number, width: { band: 0.7 }, aria: true }, encoding: TOOLTIP },
      { mark: { type: 'text', baseline: 'bottom', dy: -4 }, encoding: { text: { field: 'n_studies' } } },
    ],
  }),
}
