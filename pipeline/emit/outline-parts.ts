import type { ElementContent } from 'hast'
import type { Catalogue } from '../languages/catalogue.ts'
import type { PublishedTable, Row } from '../review/table.ts'
import type { Content } from './page/content.ts'
import type { ReportData, TableName } from './report-data.ts'

/** What is said in one language of the report. */
export type Say = (language: Catalogue, report: ReportData) => Content
export type When = (report: ReportData) => boolean

/** One section: its anchor, its heading, and its parts in order. It is left out where `when` does not hold. */
export interface SectionOutline {
  id: string
  title: Say
  /** What the contents call it, where that is not its heading. */
  name?: Say
  when?: When
  parts: readonly Part[]
}

/** A part of a section. What no other kind can say is a function of its own. */
export type Part =
  | { heading: Say }
  /** A remark on how to read what follows. */
  | { note: Say }
  | { text: Say }
  /** A chart with its numbers folded under it; where it was not drawn the numbers stand open. */
  | { chart: string; numbers: TableOutline }
  | { table: TableOutline }
  /** Something that is opened by who wants it. */
  | { fold: Say; parts: readonly Part[] }
  | { when: When; parts: readonly Part[] }
  | ((report: ReportData) => readonly ElementContent[])

/** A published table, or some of it, as the report shows it. */
export interface TableOutline {
  of: TableName
  /** Its anchor, where it is not the name of the table. */
  id?: string
  /** What it is called to those who do not see where it stands. */
  caption?: Say
  rows?: (row: Row, report: ReportData) => boolean
  /** The first of them heads its row. */
  columns: readonly ColumnOutline[]
  /** A column for each value of a part of the key, as a map has; the rest of the key makes a row. */
  across?: Across
  /** The column whose values stand as headings over the rows that have them. */
  under?: ColumnOutline | undefined
}

/**
 * A column by its name is printed as what it is: a number, a word of its list, a label. `links` is a number that leads to the findings behind it. A `cell`
 * of its own says what the name alone does not; a `head` of its own is for what is no published column.
 */
export type ColumnOutline =
  | string
  | { links: string }
  | { column: string; cell: Cell }
  | { head: Say; number?: boolean; cell: Cell }
export type Cell = (report: ReportData, row: Row, table: PublishedTable) => Content

export interface Across {
  by: readonly string[]
  /** What the values are called, where it is not what their column calls them. */
  head?: Cell
  cell: ColumnOutline
}
