import { writeCsv } from '../canonical/csv.ts'
import { placeOfRow, type Sheet } from '../review/sheet.ts'

/** A row of a sheet: its cells by their columns, and the line it stands on. */
export interface SheetRow {
  cells: ReadonlyMap<string, string>
  line: number
}

export function rowsOf({ header, rows }: Sheet): SheetRow[] {
  return rows.map(row => ({
    cells: new Map(header.map(({ text }, index) => [text, row.texts[index] ?? ''])),
    line: placeOfRow(row).line,
  }))
}

/** The sheet with other rows; its columns are those it has. */
export function withRows({ header }: Sheet, rows: readonly SheetRow[]): string {
  const columns = header.map(({ text }) => text)
  return writeCsv(
    columns,
    rows.map(({ cells }) => columns.map(column => cells.get(column) ?? '')),
  )
}

/** A row with other cells in some of its columns; a list is joined as it is typed. */
export function withCells(row: SheetRow, cells: Readonly<Record<string, string | readonly string[]>>): SheetRow {
  const typed = Object.entries(cells).map(([key, value]) => [key, [value].flat().join(';')] as const)
  return { ...row, cells: new Map([...row.cells, ...typed]) }
}
