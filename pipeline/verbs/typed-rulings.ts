import type { Languages } from '../../schema/labels.ts'
import { columnsIn, columnsOf } from '../../schema/sheets.ts'
import { readSheet } from '../ingest/read-sheet.ts'
import type { SourceFile } from '../review/source-file.ts'

/** A sheet of rulings by its cells, as typed. */
export interface TypedRulings {
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

/** The columns and rows of the sheet as typed; no rows where there is no sheet, `undefined` where it is not one. */
export function typedRulings(
  path: string,
  file: SourceFile | undefined,
  languages: Languages,
): TypedRulings | undefined {
  if (file === undefined) return { columns: columnsOf('rulings', languages), rows: [] }
  const { value, problems } = readSheet({ path, bytes: file.bytes })
  const header = value?.header.map(cell => cell.text) ?? []
  const columns = columnsIn('rulings', header, languages)
  if (value === undefined || header.join() !== columns.join() || problems.length > 0) return undefined
  return { columns, rows: value.rows.map(({ texts }) => texts) }
}
