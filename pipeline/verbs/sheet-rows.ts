import { SHEETS, type SheetName } from '../../schema/sheets.ts'
import { csvRows } from '../canonical/csv.ts'
import { gathered } from '../canonical/in-pieces.ts'
import { sortedBy } from '../canonical/order.ts'
import type { Replacement } from '../files/replace-files.ts'
import { readSheet } from '../ingest/read-sheet.ts'
import { sheetPath } from '../review/paths.ts'
import type { SourceFile } from '../review/source-file.ts'

/** A sheet's row as it is typed, by its columns. */
export type TypedRow = Record<string, string>

/** What is typed in the sheets above the studies. */
export interface SheetsAsTyped {
  path: string
  sheets: ReadonlyMap<string, { header: readonly { text: string }[]; rows: readonly { texts: readonly string[] }[] }>
}

/** One of them alone, read anew and without where each cell stands: nothing of a hundred thousand rows is kept until they are to be written. */
export function sheetAsTyped(path: string, input: readonly SourceFile[], name: SheetName): SheetsAsTyped {
  const { file } = SHEETS[name]
  const source = input.find(one => one.path === file)
  const sheet = source && readSheet({ path: sheetPath({ path }, name), bytes: source.bytes }).value
  const typed = sheet && { header: sheet.header, rows: sheet.rows.map(({ texts }) => ({ texts })) }
  return { path, sheets: new Map(typed === undefined ? [] : [[file, typed]]) }
}

/** The rows of a sheet above the studies, in the order in which they stand. */
export function sheetRows({ sources }: { sources: SheetsAsTyped }, name: SheetName): TypedRow[] {
  const { header = [], rows = [] } = sources.sheets.get(SHEETS[name].file) ?? {}
  return rows.map(({ texts }) => Object.fromEntries(texts.map((text, at) => [header[at]?.text ?? '', text])))
}

/** What such a sheet is to hold in place of what was read: these rows under the columns that it has, by its key. */
export function sheetWith(
  { sources }: { sources: SheetsAsTyped },
  input: readonly SourceFile[],
  name: SheetName,
  rows: readonly TypedRow[],
): Replacement {
  const { file } = SHEETS[name]
  const header = sources.sheets.get(file)?.header.map(({ text }) => text) ?? []
  const sorted = sortedBy(rows, ...SHEETS[name].key.map(column => (row: TypedRow) => row[column] ?? ''))
  const text = gathered(csvRows(header, cellsUnder(header, sorted)))
  const before = input.find(({ path }) => path === file)?.bytes ?? new Uint8Array()
  return { path: sheetPath(sources, name), before, text }
}

/** One row after the other, because there may be a hundred thousand. */
function* cellsUnder(header: readonly string[], rows: readonly TypedRow[]): Generator<string[]> {
  for (const row of rows) yield header.map(column => row[column] ?? '')
}
