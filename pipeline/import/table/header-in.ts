import type { Placed } from '../../diagnostics/place.ts'

/** In how many rows the columns are looked for, and how many tell how wide the table is. */
const MOST = 10
const LOOKED_AT = 50

/**
 * Which of the rows names the columns: the first in which at least half of the cells of the table, and two, have a name. Above it stand titles and notes, which
 * spreadsheets save with commas for all empty cells of their row.
 */
export function headerIn(rows: readonly (readonly Placed[])[]): number {
  const filled = rows.slice(0, LOOKED_AT).map(row => row.filter(({ text }) => text.trim() !== '').length)
  const width = Math.max(...filled, 0)
  const found = filled.slice(0, MOST).findIndex(n => n >= Math.max(2, width / 2))
  return found === -1 ? 0 : found
}
