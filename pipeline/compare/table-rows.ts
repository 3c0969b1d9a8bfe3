import type { TableRows } from '../review/table.ts'
import { NO_RENAMES, type Renames, withNewNames } from './renames.ts'

/** The cells of a row by column, as they are printed. */
export type Cells = Record<string, string>

/** A row as it is printed, and the ids it rests on. */
export interface PrintedRow {
  cells: Cells
  behind: readonly string[]
}

/**
 * The rows of a table by what `keyOf` gives. Cells are text as printed, because a number that differs only beyond its printed decimals is no difference; old
 * names are written as the new ones, so that a rename by itself moves nothing.
 */
export function rowsBy(
  tables: readonly TableRows[],
  name: string,
  key: readonly string[] | undefined,
  renames: Renames = NO_RENAMES,
): Map<string, PrintedRow> {
  const found = tables.find(one => one.table.name === name)
  if (found === undefined) return new Map()
  const { table, rows } = found
  const decimals = new Map(table.columns.map(column => [column.name, column.decimals]))
  return new Map(
    rows.map(row => {
      // That a name is the old one of another is the rename itself, which is told as that.
      const { formerly: _, ...compared } = row.cells
      const cells = Object.fromEntries(
        Object.entries(compared).map(([column, cell]) => [
          // A table may have a column for each code.
          renames.codes.get(column) ?? column,
          printed(cell, decimals.get(column), one => renamedIn(whatIsIn(column, row.cells), one, renames)),
        ]),
      )
      const id = (key ?? table.key).map(column => cells[column] ?? '').filter(part => part !== '')
      return [id.join(' '), { cells, behind: row.behind.map(one => withNewNames(one, renames)) }] as const
    }),
  )
}

/** The columns that name regions; elsewhere the same word may be something else, such as a quota. */
const OF_REGIONS: readonly string[] = ['region', 'regions']

/** What a column holds; of a value by dimension it is the dimension that says it. */
function whatIsIn(column: string, cells: Record<string, unknown>): string {
  return column === 'value' && cells.dimension !== undefined ? String(cells.dimension) : column
}

function renamedIn(column: string, text: string, renames: Renames): string {
  return OF_REGIONS.includes(column) ? (renames.regions.get(text) ?? text) : withNewNames(text, renames)
}

function printed(cell: unknown, decimals: number | undefined, renamed: (text: string) => string): string {
  if (cell === null || cell === undefined) return ''
  if (Array.isArray(cell))
    return cell
      .map(one => renamed(String(one)))
      .sort()
      .join(';')
  if (typeof cell === 'number') return String(decimals === undefined ? cell : Number(cell.toFixed(decimals)))
  return renamed(String(cell))
}
