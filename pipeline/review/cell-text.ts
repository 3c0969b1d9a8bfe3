import type { Cell } from './table.ts'

/** A cell as it stands in a sheet: lists joined by `;`, nothing for an empty number. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.join(';') : String(cell)
}
