import type { Row } from '../../review/table.ts'

/** The rows with the highest number in a column; several where they are equal, none where there is no number. */
export function rowsWithHighest(rows: readonly Row[], column: string): Row[] {
  const numbers = rows.map(row => row.cells[column]).filter(cell => typeof cell === 'number')
  const highest = Math.max(...numbers)
  return rows.filter(row => row.cells[column] === highest)
}
