import { csvRows } from '../canonical/csv.ts'
import { inPieces } from '../canonical/in-pieces.ts'
import { jsonRows } from '../canonical/json.ts'
import { cellText } from '../review/cell-text.ts'
import type { MadeFile } from '../review/made-file.ts'
import { publishedRows } from '../review/published-rows.ts'
import type { Cell, Column, PublishedTable, TableRows } from '../review/table.ts'

type Published = Record<string, Cell>[]

/** The formats in which tables are published: how its file ends, what it is to a program, and how its rows are printed. The page and its description list them. */
export const TABLE_FORMATS = [
  {
    ending: 'csv',
    mediaType: 'text/csv',
    print: ({ table }: TableRows, published: Published) =>
      csvRows(
        table.columns.map(column => column.name),
        published.map(cells => Object.values(cells).map(cellText)),
      ),
  },
  {
    // Lists as lists, and the ids each row rests on where its key does not lead to them.
    ending: 'json',
    mediaType: 'application/json',
    print: ({ table, rows }: TableRows, published: Published) => {
      const names = jsonColumns(table).map(({ name }) => name)
      return jsonRows(
        rows.map((row, index) => ({
          ...Object.fromEntries(
            names
              .map(name => [name, published[index]?.[name]])
              .filter(([name, cell]) => index === 0 || !saysNothing(name, cell)),
          ),
          ...(table.rests_on === undefined && row.led_to === undefined ? { behind: row.behind } : {}),
        })),
      )
    },
  },
] as const

/** One table in each format. */
export function tableFiles(of: TableRows): MadeFile[] {
  const published = publishedRows(of)
  return formatsOf(of.table).map(({ ending, print }) => ({
    path: `tables/${of.table.name}.${ending}`,
    pieces: inPieces(print(of, published)),
  }))
}

/** The formats of one table. */
export function formatsOf({ json_in }: PublishedTable): (typeof TABLE_FORMATS)[number][] {
  return TABLE_FORMATS.filter(({ ending }) => ending !== 'json' || json_in === undefined)
}

/**
 * No word for why a value is missing, where it is not. The first row has it all the same, so that a column is there for every program that reads the file, whatever
 * the rows hold.
 */
function saysNothing(name: unknown, cell: unknown): boolean {
  return cell === '' && String(name).endsWith('_missing')
}

/**
 * The columns that stand in JSON too. Where the key of a table is several words, each of them comes back in row after row: what they are called stands in its CSV,
 * and in the table whose key each of them is.
 */
export function jsonColumns({ key, columns }: PublishedTable): readonly Column[] {
  return key.length === 1 ? columns : columns.filter(({ label_of }) => label_of === undefined)
}
