import type { TopLevelSpec } from 'vega-lite'
import type { Review } from '../../schema/settled.ts'
import { catalogueOf } from '../languages/catalogues.ts'
import type { Kept } from '../review/kept.ts'
import type { TableRows } from '../review/table.ts'
import { narrowSpecOf, specOf } from './charts/chart.ts'
import { charts } from './charts/charts.ts'
import { drawFlow } from './charts/flow-boxes.ts'
import type { Drawing } from './drawing.ts'
import { withRows } from './with-rows.ts'

/** A chart in one language; `spec` is `undefined` where it was drawn without one, `narrow` where it is not drawn for a phone. */
export interface DrawnChart extends Drawing {
  name: string
  language: string
  spec: TopLevelSpec | undefined
  narrow: Drawing | undefined
}

/** Every chart in each language of the review. A chart that has nothing to show is left out. */
export async function drawCharts(review: Review, all: readonly TableRows[], drawings?: Kept): Promise<DrawnChart[]> {
  const drawn: DrawnChart[] = []
  for (const chart of charts) {
    const table = tableOf(chart.table)
    const lookedUp = chart.lookedUp === undefined ? undefined : tableOf(chart.lookedUp)
    for (const language of review.protocol.review.languages) {
      const catalogue = catalogueOf(language)
      const text = chart.text(table.rows, review, catalogue, lookedUp?.rows ?? [])
      if (text === undefined) continue
      const id = `${chart.name}-${language}`
      if ('steps' in chart) {
        const drawing = drawFlow(id, text, chart.steps(table.rows, catalogue))
        drawn.push({ name: chart.name, language, spec: undefined, narrow: undefined, ...drawing })
      } else {
        const spec = withRows(specOf(chart, text, catalogue), table, lookedUp)
        const narrowSpec = narrowSpecOf(chart, text, catalogue)
        const narrow = narrowSpec && (await drawingOf(withRows(narrowSpec, table, lookedUp), `${id}-narrow`, drawings))
        drawn.push({ name: chart.name, language, spec, narrow, ...(await drawingOf(spec, id, drawings)) })
      }
    }
  }
  return drawn

  function tableOf(name: string): TableRows {
    const table = all.find(one => one.table.name === name)
    if (table === undefined) throw new Error(`A chart reads ${name}, which is no table`)
    return table
  }
}

/** A drawing comes from its spec, its name and the program alone, so that one that was drawn before is taken again. */
async function drawingOf(spec: TopLevelSpec, name: string, drawings: Kept | undefined): Promise<Drawing> {
  if (drawings === undefined) return drawnAnew(spec, name)
  const from = JSON.stringify([name, spec])
  const before = drawings.get(from)
  if (before !== undefined) return JSON.parse(before)
  const drawing = await drawnAnew(spec, name)
  drawings.put(from, JSON.stringify(drawing))
  return drawing
}

/** What draws is loaded only where something was not drawn before. */
async function drawnAnew(spec: TopLevelSpec, name: string): Promise<Drawing> {
  const { draw } = await import('./draw.ts')
  return draw(spec, name)
}
