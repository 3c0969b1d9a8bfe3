import { ALL } from '../../schema/reserved.ts'
import type { TableRows } from '../review/table.ts'
import type { Renames } from './renames.ts'
import { type PrintedRow, rowsBy } from './table-rows.ts'

/**
 * A row for each code and each value of what the maps lay the codes out by, of all maps that there are, also those that a review declares. That no study at all
 * has a code stands in each of them, and is one row here.
 */
export function gapRows(tables: readonly TableRows[], renames: Renames): Map<string, PrintedRow> {
  const maps = tables.map(one => one.table).filter(({ name }) => name.startsWith('gap-map-'))
  return new Map(
    maps.flatMap(({ name, key }) =>
      [...rowsBy(tables, name, undefined, renames).values()].map(row => [aboutOf(row, key), row] as const),
    ),
  )
}

/** The key of a map that is made for every review is the code and what it is laid out by; a declared one has that in a column of its own. */
function aboutOf({ cells }: PrintedRow, [, by = '']: readonly string[]): string {
  const [dimension, value] = 'dimension' in cells ? [cells.dimension, cells.value] : [by, cells[by]]
  return [cells.code, ...(value === ALL ? [] : [dimension]), value].join(' ')
}
