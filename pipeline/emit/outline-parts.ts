import type { ElementContent } from 'hast'
import type { Catalogue } from '../languages/catalogue.ts'
import type { ColumnName } from '../languages/column-label.ts'
import type { PublishedTable, Row } from '../review/table.ts'
import type { Content } from './page/content.ts'
import type { ReportData, TableName } from './report-data.ts'

/** What is said in one language of the report. */
export type Say = (language: Catalogue, report: ReportData) => Content
export type When = (report: ReportData) => boolean

type Page = Catalogue['page']
type TextKey<S extends keyof Page> = { [K in keyof Page[S]]: Page[S][K] extends string ? K : never }[keyof Page[S]] &
  string

/** One section: the texts it says, its anchor, its heading, and its blocks in order. It is left out where `when` does not hold. */
export interface SectionOutline {
  texts: keyof Page
  id: string
  title: Say | string
  /** What the contents call it, where that is not its heading. */
  name?: Say
  when?: When
  blocks: readonly Block[]
}

/** What is shown together, under one heading. A section that is a function is there as often as the review has something for it. */
export interface ViewOutline {
  view: ViewName
  sections: readonly (SectionOutline | ((report: ReportData) => readonly SectionOutline[]))[]
}
export type ViewName = keyof Page['views']

/**
 * A block of a section, printed in the order of its fields. A text is named by its key among those of the section, or is a function where it holds a value.
 * What no field can say is a function of its own. A block is left out where `when` does not hold, in the other medium, or where the table it `needs` is empty.
 */
export interface Block<Key extends string = string> {
  when?: When
  only?: ReportData['medium']
  needs?: TableName
  heading?: Key | Say
  /** A remark on how to read what follows. */
  note?: Key | Say
  text?: Key | Say
  /** What follows is opened by who wants it, under this text. */
  fold?: Key | Say
  /** A chart with its numbers, the table, folded under it; where it was not drawn the numbers stand open. */
  chart?: string
  table?: TableOutline
  own?: Own
}
export type Own = (report: ReportData) => readonly ElementContent[]

/** A section whose texts stand in the languages under its own name. */
export function section<S extends keyof Page>(
  texts: S,
  blocks: readonly Block<TextKey<S>>[],
  others: Partial<Omit<SectionOutline, 'texts' | 'blocks'>> = {},
): SectionOutline {
  return { texts, id: texts, title: 'title', blocks, ...others }
}

/** Over a table that only some readers want. */
export const showTable: Say = ({ page }) => page.shell.show_table

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
  under?: ColumnOutline
}

/**
 * A column by its name is printed as what it is: a number, a word of its list, a label. `links` is a number that leads to the findings behind it. A `cell`
 * of its own says what the name alone does not; a `head` of its own is for what is no published column.
 */
export type ColumnOutline =
  | ColumnName
  | { links: ColumnName }
  | { column: ColumnName; cell: Cell }
  | { head: Say; number?: boolean; cell: Cell }
export type Cell = (report: ReportData, row: Row, table: PublishedTable) => Content

export interface Across {
  by: readonly string[]
  /** What the values are called, where it is not what their column calls them. */
  head?: Cell
  cell: ColumnOutline
}
