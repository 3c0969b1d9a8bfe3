import type { Cell, Column, TableRows } from './table.ts'

/** The cells of each row by column, checked and rounded as they are published. */
export function publishedRows({ table, rows }: TableRows): Record<string, Cell>[] {
  return rows.map(row =>
    Object.fromEntries(table.columns.map(column => [column.name, publishedCell(row.cells, column, table.name)])),
  )
}

/** One of them. */
export function publishedCell(cells: Record<string, Cell>, { name, kind, decimals }: Column, table: string): Cell {
  const cell = cells[name]
  if (cell === undefined) throw new Error(`The table ${table} gives no ${name}`)
  if (!FITS[kind](cell))
    throw new Error(`The table ${table} gives ${name} as ${JSON.stringify(cell)}, which is no ${kind}`)
  return typeof cell === 'number' && decimals !== undefined ? Number(cell.toFixed(decimals)) : cell
}

/** A number or a flag may be empty, because the column beside it says why; a list is always a list, and a text a text. */
const FITS: Record<Column['kind'], (cell: Cell) => boolean> = {
  text: cell => typeof cell === 'string',
  list: Array.isArray,
  flag: cell => cell === null || typeof cell === 'boolean',
  integer: cell => cell === null || Number.isInteger(cell),
  number: cell => cell === null || Number.isFinite(cell),
}
