import type { Labels, Languages } from '../../schema/labels.ts'
import { columnInLanguage, columnLabel } from '../languages/column-label.ts'
import { columnMeanings } from '../languages/column-meaning.ts'
import { inEach } from '../languages/in-each.ts'
import {
  type Cell,
  type Column,
  countedWhenAsked,
  type PublishedTable,
  type Row,
  type TableRows,
} from '../review/table.ts'
import type { Counted } from './counted.ts'
import { refersTo } from './refers-to.ts'
import type { Table, TableColumn, TableRow } from './table.ts'

/**
 * A table with its rows as they are published: a label is a column for each language of the review, so that whoever reads a row finds what stands in the file.
 * They are counted when they are first asked for, and once.
 */
export function published(table: Table, counted: Counted): TableRows {
  const { languages: all, coded } = counted
  const languages = { all, coded }
  return countedWhenAsked(described(table, languages), () => rowsOf(table, counted, languages))
}

function rowsOf(table: Table, counted: Counted, languages: Languages): Row[] {
  const sources = sourcesOf(table, languages)
  const rows = table.rows(counted).map(({ translations = {}, ...row }) => ({
    ...row,
    cells: cellsOf(table.name, { ...row, translations }, sources),
  }))
  refuseSecond(table, rows)
  return rows
}

/** Whoever looks a row up by its key finds the first: two of one key are a mistake of the program, because the rules let no two things have one name. */
function refuseSecond({ name, key }: Table, rows: readonly Row[]): void {
  const seen = new Set<string>()
  for (const { cells } of rows) {
    const one = JSON.stringify(key.map(column => cells[column]))
    if (seen.has(one)) throw new Error(`The table ${name} has two rows with the key ${one}`)
    seen.add(one)
  }
}

/** What a table and its columns are, in these languages, without a row. */
export function described({ rows: _, ...table }: Table, languages: Languages): PublishedTable {
  return {
    ...table,
    labels: table.labels ?? inEach(languages.all, ({ tables }) => tables[table.name as keyof typeof tables]),
    columns: table.columns.flatMap(column => columnsOf(table, column, languages)),
  }
}

function columnsOf(
  { name: table, columns }: Pick<Table, 'name' | 'columns'>,
  column: TableColumn,
  languages: Languages,
): Column[] {
  const labelled = column.kind === 'label' ? labelledBy(column, columns) : undefined
  const inLanguages = languagesOf(column, languages).map(
    (language): Column => ({
      name: nameIn(column, language),
      kind: 'text',
      labels: inEach(languages.all, catalogue => columnInLanguage(catalogue, table, column.name, language)),
      meanings: {},
      language,
      ...(labelled === undefined ? {} : { label_of: labelled.name }),
    }),
  )
  if (column.kind === 'label') return inLanguages
  const { inOthers: _, labels, meanings, ...own } = column
  const called = labels ?? inEach(languages.all, catalogue => columnLabel(catalogue, table, column.name))
  const other = refersTo(table, column.name)
  const refers = other === undefined ? {} : { refers_to: other }
  const means = meanings ?? columnMeanings(languages.all, table, column.name, other !== undefined)
  return [{ ...own, labels: called, meanings: means, ...refers }, ...inLanguages]
}

/** What a cell of a published column is taken from: a cell of a row, or what that says in a language. */
interface CellSource {
  /** The published column. */
  name: string
  column: string
  isLabel: boolean
  language: string | undefined
}

function sourcesOf({ columns }: Table, languages: Languages): CellSource[] {
  return columns.flatMap(column => {
    const isLabel = column.kind === 'label'
    const own = { name: column.name, column: column.name, isLabel, language: undefined }
    const inLanguages = languagesOf(column, languages).map(language => {
      return { name: nameIn(column, language), column: column.name, isLabel, language }
    })
    return isLabel ? inLanguages : [own, ...inLanguages]
  })
}

function cellsOf(table: string, { cells, translations = {} }: TableRow, sources: readonly CellSource[]): Row['cells'] {
  const published: Record<string, Cell> = {}
  for (const { name, column, isLabel, language } of sources) {
    const texts = isLabel ? (cells[column] as Labels) : translations[column]
    // A label is there in every language; a text may not be translated yet.
    const cell = language === undefined ? (cells[column] as Cell) : (texts?.[language] ?? (isLabel ? undefined : ''))
    if (cell === undefined) throw new Error(`The table ${table} gives no ${name}`)
    published[name] = cell
  }
  return published
}

/** The languages in which a column has one of its own. */
function languagesOf(column: TableColumn, { all, coded }: Languages): readonly string[] {
  if (column.kind === 'label') return all
  return column.inOthers === true ? all.filter(tag => tag !== coded) : []
}

/** What `code_label` is the label of is `code`, or `code_id` where that is an id. */
function labelledBy({ name }: TableColumn, columns: readonly TableColumn[]): TableColumn | undefined {
  const word = name.replace(/_label$/, '')
  return columns.find(one => one.name === word || one.name === `${word}_id`)
}

/** `code_label` in Danish is `code_da`, what `text` says in it `text_da`. */
function nameIn({ name, kind }: TableColumn, language: string): string {
  return kind === 'label' ? name.replace(/label$/, language) : `${name}_${language}`
}
