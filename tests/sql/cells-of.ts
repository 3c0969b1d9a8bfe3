import type { Row } from './engines.ts'

/** The cells of some columns as texts, a line a row: engines have other kinds of whole numbers, and rows in other orders. */
export function cellsOf(rows: readonly Row[], columns: readonly string[]): string[] {
  return rows.map(row => columns.map(column => `${column} ${String(row[column])}`).join(', ')).sort()
}
