import type { Review } from '../../schema/settled.ts'
import type { TableRows } from '../aggregate/table.ts'
import { writeJson } from '../canonical/json.ts'
import { LANGUAGES, specOf } from './charts/chart.ts'
import { charts } from './charts/charts.ts'
import { flowSvg } from './charts/flow-boxes.ts'
import { screeningFlow } from './charts/screening-flow.ts'
import { draw } from './draw.ts'
import { tableFiles } from './table-files.ts'

/** Each chart in both languages: the spec, and the same drawn as SVG. A chart that has nothing to show is left out. */
export async function chartFiles(review: Review, all: readonly TableRows[]): Promise<{ path: string; text: string }[]> {
  const files: { path: string; text: string }[] = []
  for (const chart of charts) {
    const table = tableOf(chart, all)
    const data = new Map(tableFiles(table).map(file => [file.path, file.text]))
    for (const language of LANGUAGES) {
      const spec = specOf(chart, table, review, language)
      if (spec === undefined) continue
      const path = `charts/${chart.name}.${language}`
      files.push({ path: `${path}.vl.json`, text: writeJson(spec) })
      files.push({ path: `${path}.svg`, text: await draw(spec, data, `${chart.name}-${language}`) })
    }
  }
  return [...files, ...flowFiles(all)]
}

/** The screening flow, drawn without a spec. */
function flowFiles(all: readonly TableRows[]): { path: string; text: string }[] {
  const { name, words, steps } = screeningFlow
  const { rows } = tableOf(screeningFlow, all)
  return LANGUAGES.flatMap(language => {
    const said = words(rows, language)
    if (said === undefined) return []
    const text = flowSvg(`${name}-${language}`, said, steps(rows, language))
    return [{ path: `charts/${name}.${language}.svg`, text }]
  })
}

function tableOf(chart: { name: string; table: string }, all: readonly TableRows[]): TableRows {
  const table = all.find(one => one.table.name === chart.table)
  if (table === undefined) throw new Error(`The chart ${chart.name} reads ${chart.table}, which is no table`)
  return table
}
