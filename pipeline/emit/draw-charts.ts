import type { TopLevelSpec } from 'vega-lite'
import type { Review } from '../../schema/settled.ts'
import type { TableRows } from '../aggregate/table.ts'
import { LANGUAGES, type Language, specOf } from './charts/chart.ts'
import { charts } from './charts/charts.ts'
import { drawFlow } from './charts/flow-boxes.ts'
import { screeningFlow } from './charts/screening-flow.ts'
import { draw } from './draw.ts'
import type { Drawing } from './drawing.ts'
import { publishedRows } from './table-files.ts'

/** A chart in one language; `spec` is `undefined` where it was drawn without one. */
export interface DrawnChart extends Drawing {
  name: string
  language: Language
  spec: TopLevelSpec | undefined
}

/** Every chart in both languages. A chart that has nothing to show is left out. */
export async function drawCharts(review: Review, all: readonly TableRows[]): Promise<DrawnChart[]> {
  const drawn: DrawnChart[] = []
  for (const chart of charts) {
    const table = tableOf(chart, all)
    const rows = new Map([[`tables/${chart.table}.json`, publishedRows(table)]])
    for (const language of LANGUAGES) {
      const spec = specOf(chart, table, review, language)
      if (spec === undefined) continue
      const drawing = await draw(spec, rows, `${chart.name}-${language}`)
      drawn.push({ name: chart.name, language, spec, ...drawing })
    }
  }
  return [...drawn, ...drawnFlow(all)]
}

/** The screening flow, drawn without a spec. */
function drawnFlow(all: readonly TableRows[]): DrawnChart[] {
  const { name, words, steps } = screeningFlow
  const { rows } = tableOf(screeningFlow, all)
  return LANGUAGES.flatMap(language => {
    const said = words(rows, language)
    if (said === undefined) return []
    return [{ name, language, spec: undefined, ...drawFlow(`${name}-${language}`, said, steps(rows, language)) }]
  })
}

function tableOf(chart: { name: string; table: string }, all: readonly TableRows[]): TableRows {
  const table = all.find(one => one.table.name === chart.table)
  if (table === undefined) throw new Error(`The chart ${chart.name} reads ${chart.table}, which is no table`)
  return table
}
