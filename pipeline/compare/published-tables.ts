import type { Cell, PublishedTable, TableRows } from '../review/table.ts'
import type { TextFile } from '../review/text-file.ts'

/**
 * The tables that a revision published itself, as rows of the tables known now.
 *
 * They stand in for a revision whose sources this code cannot read, as after a change of the schema. A table that lacks a key column of today is left out:
 * its rows could be paired with none.
 */
export function publishedTables(files: readonly TextFile[], known: readonly PublishedTable[]): TableRows[] {
  return known.flatMap(table => {
    const file = files.find(one => one.path === `tables/${table.name}.json`)
    const rows = file === undefined ? undefined : rowsIn(file.text)
    if (rows === undefined || !rows.every(row => table.key.every(column => column in row))) return []
    return [
      {
        table,
        rows: rows.map(({ behind, ...cells }) => ({
          cells: cells as Record<string, Cell>,
          behind: Array.isArray(behind) ? behind.map(String) : [],
        })),
      },
    ]
  })
}

/** The rows of a published table; `undefined` where the text is none. */
function rowsIn(text: string): Record<string, unknown>[] | undefined {
  try {
    const rows: unknown = JSON.parse(text)
    return Array.isArray(rows) && rows.every(row => typeof row === 'object' && row !== null) ? rows : undefined
  } catch {
    return undefined
  }
}
