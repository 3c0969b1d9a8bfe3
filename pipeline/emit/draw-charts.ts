import type { TopLevelSpec } from 'vega-lite'
import type { Review } from '../../schema/settled.ts'
import { catalogueOf } from '../languages/catalogues.ts'
import type { TableRows } from '../review/table.ts'
import { specOf } from './charts/chart.ts'
import { charts } from './charts/charts.ts'
import { drawFlow } from './charts/flow-boxes.ts'
import { draw } from './draw.ts'
import type { Drawing } from './drawing.ts'
import { publishedRows } from './table-files.ts'

/** A chart in one language; `spec` is `undefined` where it was drawn without one. */
export interface DrawnChart extends Drawing {
  name: string
  language: string
  spec: TopLevelSpec | undefined
}

/** Every chart in each language of the review. A chart that has nothing to show is left out. */
export async function drawCharts(review: Review, all: readonly TableRows[]): Promise<DrawnChart[]> {
  const drawn: DrawnChart[] = []
  for (const chart of charts) {
    const table = all.find(one => one.table.name === chart.table)
    if (table === undefined) throw new Error(`The chart ${chart.name} reads ${chart.table}, which is no table`)
    const data = new Map([[`tables/${chart.table}.json`, publishedRows(table)]])
    for (const language of review.protocol.review.languages) {
      const catalogue = catalogueOf(language)
      const text = chart.text(table.rows, review, catalogue)
      if (text === undefined) continue
      const id = `${chart.name}-${language}`
      if ('steps' in chart) {
        const drawing = drawFlow(id, text, chart.steps(table.rows, catalogue))
        drawn.push({ name: chart.name, language, spec: undefined, ...drawing })
      } else {
        const spec = specOf(chart, text, catalogue)
        drawn.push({ name: chart.name, language, spec, ...(await draw(spec, data, id)) })
      }
    }
  }
  return drawn
}
