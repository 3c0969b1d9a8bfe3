import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TableRows } from '../../pipeline/aggregate/table.ts'
import { tableFiles } from '../../pipeline/emit/table-files.ts'
import { tableAsParquet } from '../../pipeline/export/table-as-parquet.ts'
import type { Review } from '../../schema/settled.ts'
import { flatTables } from './flat-tables.ts'

/** The forms in which tables are published for whoever counts them elsewhere. */
const FORMS = {
  csv: (of: TableRows) => {
    const file = tableFiles(of).find(({ path }) => path.endsWith('.csv'))
    return [...(file?.pieces ?? [])].join('')
  },
  parquet: tableAsParquet,
} as const

/** Writes the flat tables of a review under a folder, `evidence-0.csv` and on, and gives the paths of each table. */
export function writeFlatTables(review: Review, folder: string, form: keyof typeof FORMS): Map<string, string[]> {
  const written = new Map<string, string[]>()
  for (const one of flatTables(review)) {
    const { name } = one.table
    const paths = written.get(name) ?? []
    const path = join(folder, `${name}-${paths.length}.${form}`)
    writeFileSync(path, FORMS[form](one))
    written.set(name, [...paths, path])
  }
  return written
}
