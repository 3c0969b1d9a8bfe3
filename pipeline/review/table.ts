import type { Labels } from '../../schema/labels.ts'
import type { ListName } from '../../schema/vocabulary.ts'

/** What a cell may hold. `null` is an empty number, and a column beside it says why; where there is none it does not apply to the row. */
export type Cell = string | number | boolean | readonly string[] | null

/**
 * A row: its cells by column, and the ids of the findings, passages, studies or screening rows it rests on. `behindOf` names those behind a single column
 * where they are fewer.
 */
export interface Row {
  cells: Record<string, Cell>
  behind: readonly string[]
  behindOf?: Record<string, readonly string[]>
  /** Where another table lists those ids: the row of a table that else lists them says the same. */
  led_to?: true
}

/** A column as it is published. */
export interface Column {
  name: string
  kind: 'text' | 'integer' | 'number' | 'list' | 'flag'
  /** What it is called, in each language of the review. */
  labels: Labels
  /** What it means, in each language in which anybody says it; in none where what it is called says all. */
  meanings: Labels
  /** What a number counts. */
  unit?: string
  /** Digits after the point to which a number is rounded, once, at writing. */
  decimals?: number
  /** The closed lists that its words are from. */
  words?: readonly ListName[]
  /** The table of whose rows it holds the key. */
  refers_to?: string
  /** The language of the texts, where they are written by us. */
  language?: string
  /** The column of the same table whose words it says in that language. */
  label_of?: string
}

/** One published table: what it means, what it may not be used for and where its method is from, as data. */
export interface PublishedTable {
  name: string
  labels: Labels
  /** What one row is. */
  row: string
  meaning: string
  caveat: string
  source: string
  /** How the key of a row leads to the ids it rests on. Where it does they are not listed in the file: a table that repeats them below each row grows with their square. */
  rests_on?: string
  /** The files outside `output/` in which its rows stand as JSON already. Where they do it is published as CSV alone. */
  json_in?: string
  key: readonly string[]
  columns: readonly Column[]
}

/** The rows are counted when they are first asked for. */
export interface TableRows {
  table: PublishedTable
  readonly rows: Row[]
}

/** A table whose rows are counted when they are first asked for, and once. */
export function countedWhenAsked(table: PublishedTable, count: () => Row[]): TableRows {
  let rows: Row[] | undefined
  return {
    table,
    get rows() {
      rows ??= count()
      return rows
    },
  }
}
