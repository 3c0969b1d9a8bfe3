import type { Languages } from '../../schema/labels.ts'
import { columnsIn, columnsOf, SHEETS, type SheetName } from '../../schema/sheets.ts'
import { writeCsv } from '../canonical/csv.ts'
import { sortedBy } from '../canonical/order.ts'
import { readSheet } from '../ingest/read-sheet.ts'
import type { SourceFile } from '../review/source-file.ts'

/** A sheet by its cells, as typed. */
export interface TypedSheet {
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

/** The columns and rows of a sheet as typed; no rows where there is no sheet, `undefined` where it is not one. */
export function typedSheet(
  name: SheetName,
  path: string,
  file: SourceFile | undefined,
  languages: Languages,
): TypedSheet | undefined {
  if (file === undefined) return { columns: columnsOf(name, languages), rows: [] }
  const { value, problems } = readSheet({ path, bytes: file.bytes })
  const header = value?.header.map(cell => cell.text) ?? []
  const columns = columnsIn(name, header, languages)
  if (value === undefined || header.join() !== columns.join() || problems.length > 0) return undefined
  return { columns, rows: value.rows.map(({ texts }) => texts) }
}

/** The sheet with a row for each of these that has none by its key, in which only the key is filled in; and how many those are. */
export function withOpenRows(
  name: SheetName,
  { columns, rows }: TypedSheet,
  asked: readonly Readonly<Record<string, unknown>>[],
): { text: string; added: number } {
  const { key } = SHEETS[name]
  const keyOf = (row: readonly string[]) => key.map(column => row[columns.indexOf(column)] ?? '').join(' ')
  const isKey = new Set<string>(key)
  const there = new Set(rows.map(keyOf))
  const open = asked
    .map(one => columns.map(column => (isKey.has(column) ? String(one[column]) : '')))
    .filter(row => !there.has(keyOf(row)))
  const byKey = key.map(column => (row: readonly string[]) => row[columns.indexOf(column)] ?? '')
  return { text: writeCsv(columns, sortedBy([...rows, ...open], ...byKey)), added: open.length }
}
