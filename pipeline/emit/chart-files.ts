import type { Review } from '../../schema/settled.ts'
import type { TableRows } from '../aggregate/table.ts'
import { writeJson } from '../canonical/json.ts'
import { LANGUAGES, specOf } from './charts/chart.ts'
import { charts } from './charts/charts.ts'
import { draw } from './draw.ts'
import { tableFiles } from './table-files.ts'

/** Each chart in both languages: the spec, and the same drawn as SVG. */
export async function chartFiles(review: Review, all: readonly TableRows[]): Promise<{ path: string; text: string }[]> {
  const files: { path: string; text: string }[] = []
  for (const chart of charts) {
    const table = all.find(one => one.table.name === chart.table)
    if (table === undefined) throw new Error(`The chart ${chart.name} reads ${chart.table}, which is no table`)
    const data = new Map(tableFiles(table).map(file => [file.path, file.text]))
    for (const language of LANGUAGES) {
      const spec = specOf(chart, table, review, language)
      const path = `charts/${chart.name}.${language}`
      files.push({ path: `${path}.vl.json`, text: writeJson(spec) })
      files.push({ path: `${path}.svg`, text: await draw(spec, data, `${chart.name}-${language}`) })
    }
  }
  return files
}
