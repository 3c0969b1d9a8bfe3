import type { Cell, Column, TableRows } from '../aggregate/table.ts'
import { writeCsv } from '../canonical/csv.ts'
import { writeJsonRows } from '../canonical/json.ts'

/** One table as CSV, and as JSON: the same rows, lists as lists, plus `behind`, the ids each row rests on. */
export function tableFiles({ table, rows }: TableRows): { path: string; text: string }[] {
  const names = table.columns.map(column => column.name)
  const published = publishedRows({ table, rows })
  const sheet = published.map(cells => Object.values(cells).map(asText))
  const json = rows.map((row, index) => ({ ...published[index], behind: row.behind }))
  return [
    { path: `tables/${table.name}.csv`, text: writeCsv(names, sheet) },
    { path: `tables/${table.name}.json`, text: writeJsonRows(json) },
  ]
}

/** The cells of each row by column, checked and rounded as they are published. */
export function publishedRows({ table, rows }: TableRows): Record<string, Cell>[] {
  return rows.map(row =>
    Object.fromEntries(table.columns.map(column => [column.name, cellOf(row.cells, column, table.name)])),
  )
}

/** A cell as it stands in a sheet: lists joined by `;`, nothing for an empty number. */
export function asText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.join(';') : String(cell)
}

function cellOf(cells: Record<string, Cell>, column: Column, table: string): Cell {
  const cell = cells[column.name]
  if (cell === undefined) throw new Error(`The table ${table} gives no ${column.name}`)
  const fits =
    column.kind === 'flag'
      ? typeof cell === 'boolean'
      : column.kind === 'integer'
        ? cell === null || Number.isInteger(cell)
        : column.kind === 'number'
          ? cell === null || typeof cell === 'number'
          : column.kind === 'list'
            ? typeof cell === 'string' || Array.isArray(cell)
            : typeof cell === 'string'
  if (typeof cell === 'number' && column.decimals !== undefined) return Number(cell.toFixed(column.decimals))
  if (!fits)
    throw new Error(`The table ${table} gives ${column.name} as ${JSON.stringify(cell)}, which is no ${column.kind}`)
  return cell
}
