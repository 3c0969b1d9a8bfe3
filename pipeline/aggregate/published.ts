import type { Labels } from '../../schema/labels.ts'
import { columnInLanguage, columnLabel } from '../languages/column-label.ts'
import { inEach } from '../languages/in-each.ts'
import type { Cell, Column, PublishedTable, Row, TableRows } from '../review/table.ts'
import type { Counted } from './counted.ts'
import type { LabelName, Table, TableColumn, TableRow } from './table.ts'

/** A table with its rows as they are published: a label is a column for each language of the review, so that whoever reads a row finds what stands in the file. */
export function published(table: Table, counted: Counted): TableRows {
  const { languages } = counted
  return {
    table: described(table, languages),
    rows: table.rows(counted).map(row => ({ ...row, cells: cellsOf(table, row, languages) })),
  }
}

/** What a table and its columns are, in these languages, without a row. */
export function described({ rows: _, ...table }: Table, languages: readonly string[]): PublishedTable {
  return {
    ...table,
    labels: table.labels ?? inEach(languages, ({ tables }) => tables[table.name as keyof typeof tables]),
    columns: table.columns.flatMap(column => columnsOf(table.name, column, languages)),
  }
}

function columnsOf(table: string, column: TableColumn, languages: readonly string[]): Column[] {
  if (column.kind !== 'label')
    return [
      {
        ...column,
        labels: column.labels ?? inEach(languages, catalogue => columnLabel(catalogue, table, column.name)),
      },
    ]
  return languages.map(language => ({
    name: nameIn(column.name, language),
    kind: 'text',
    labels: inEach(languages, catalogue => columnInLanguage(catalogue, table, column.name, language)),
    language,
  }))
}

function cellsOf({ name, columns }: Table, { cells }: TableRow, languages: readonly string[]): Row['cells'] {
  const pairs = columns.flatMap((column): [string, Cell | undefined][] =>
    column.kind === 'label'
      ? languages.map(language => [nameIn(column.name, language), (cells[column.name] as Labels)[language]])
      : [[column.name, cells[column.name] as Cell]],
  )
  const [gap] = pairs.find(([, cell]) => cell === undefined) ?? []
  if (gap !== undefined) throw new Error(`The table ${name} gives no ${gap}`)
  return Object.fromEntries(pairs) as Row['cells']
}

/** `code_label` in Danish is `code_da`. */
function nameIn(name: LabelName, language: string): string {
  return name.replace(/label$/, language)
}
