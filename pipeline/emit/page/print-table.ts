import type { Element } from 'hast'
import { capital } from '../../languages/capital.ts'
import { columnLabel } from '../../languages/column-label.ts'
import { textIn } from '../../languages/text-in.ts'
import type { PublishedTable, Row } from '../../review/table.ts'
import type { Across, Cell, ColumnOutline, TableOutline } from '../outline-parts.ts'
import type { ReportData, TableName } from '../report-data.ts'
import { cellOf, cellTextIn } from './cells.ts'
import type { Content } from './content.ts'
import { inLanguages } from './in-languages.ts'
import { numberLink } from './number-links.ts'
import { type Head, tableElement } from './table-element.ts'

/** A published table as the outline wants it seen; what its columns say of themselves is read from them. */
export function printTable(report: ReportData, outline: TableOutline): Element {
  const {
    of,
    id = of,
    caption = ({ tag }) => textIn(report.table(of).labels, tag),
    across,
    under,
    rows = () => true,
  } = outline
  const table = report.table(of)
  const shown = report.rows(of).filter(row => rows(row, report))
  const columns = [
    ...outline.columns.map(column => columnOf(report, table, column)),
    ...(across === undefined ? [] : columnsAcross(report, table, shown, across)),
  ]
  const others = across && table.key.filter(name => !across.by.includes(name))
  const lines =
    others === undefined ? shown.map(row => [row]) : groupsBy(shown, row => others.map(name => row.cells[name]))
  const print = (line: readonly Row[]) => columns.map(column => column.cell(line))
  if (under === undefined) return tableElement(id, inLanguages(report, caption), columns, lines.map(print))
  const over = columnOf(report, table, under)
  const groups = groupsBy(lines, ([row]) => row?.cells[(nameOf(under) ?? '').replace(/_label$/, '')])
  const body = groups.flatMap(group => [[over.cell(group[0] ?? [])], ...group.map(print)])
  return tableElement(id, inLanguages(report, caption), columns, body)
}

/** A column made ready: its head, and what it prints of a line, which has several rows where a key goes across. */
interface PrintedColumn extends Head {
  cell: (line: readonly Row[]) => Content
}

function columnOf(report: ReportData, table: PublishedTable, column: ColumnOutline): PrintedColumn {
  const print = printerOf(table, column)
  const cell = ([row]: readonly Row[]) => (row === undefined ? '' : print(report, row, table))
  if (typeof column === 'object' && 'head' in column)
    return { label: inLanguages(report, column.head), number: column.number ?? false, cell }
  const name = nameOf(column) ?? ''
  return {
    label: inLanguages(report, language => columnLabel(language, table.name, name)),
    number: isNumber(table, column),
    cell,
  }
}

/** A column for each value of the key that goes across, headed by what the value is called. */
function columnsAcross(
  report: ReportData,
  table: PublishedTable,
  rows: readonly Row[],
  { by, head, cell }: Across,
): PrintedColumn[] {
  const print = printerOf(table, cell)
  const name = by.at(-1) ?? ''
  const called: Cell =
    head ?? ((_, row) => inLanguages(report, language => capital(cellTextIn(language, table, row, name) ?? '')))
  return groupsBy(rows, row => by.map(name => row.cells[name])).flatMap(([first]) => {
    if (first === undefined) return []
    const own = (row: Row) => by.every(name => row.cells[name] === first.cells[name])
    return {
      label: called(report, first, table),
      number: isNumber(table, cell),
      cell: line => {
        const row = line.find(own)
        return row === undefined ? '' : print(report, row, table)
      },
    }
  })
}

function printerOf({ name }: PublishedTable, column: ColumnOutline): Cell {
  if (typeof column === 'string') return cellOf(column)
  if ('cell' in column) return column.cell
  return (report, row) => numberLink(report, name as TableName, row, column.links)
}

function nameOf(column: ColumnOutline): string | undefined {
  if (typeof column === 'string') return column
  return 'links' in column ? column.links : 'column' in column ? column.column : undefined
}

function isNumber({ columns }: PublishedTable, column: ColumnOutline): boolean {
  if (typeof column === 'object' && 'head' in column) return column.number ?? false
  const { kind } = columns.find(({ name }) => name === nameOf(column)) ?? {}
  return kind === 'integer' || kind === 'number'
}

/** Groups in the order in which they begin. */
function groupsBy<T>(all: readonly T[], keyOf: (one: T) => unknown): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = JSON.stringify(keyOf(one))
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}
