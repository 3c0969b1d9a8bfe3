import type { TopLevelSpec } from 'vega-lite'
import { csvRows } from '../canonical/csv.ts'
import { cellText } from '../review/cell-text.ts'
import { publishedRows } from '../review/published-rows.ts'
import type { Cell, Column, TableRows } from '../review/table.ts'

/** How vega reads the cells of a column from CSV; a text is what stands there. */
const PARSED: Partial<Record<Column['kind'], string>> = { integer: 'number', number: 'number', flag: 'boolean' }

/**
 * A spec with the rows of its table in it, so that it draws the same on a page in any folder and in an editor that has the spec alone.
 *
 * Only the columns whose names stand in the spec come along, and nothing of what a row rests on. A name may also stand there for something else; a column too
 * many draws nothing. The rows are CSV, which is half as long as objects that name each column again; those of a table in which more is looked up are objects,
 * because vega-lite takes the cells of such a table as they are.
 */
export function withRows(spec: TopLevelSpec, table: TableRows, lookedUp?: TableRows): TopLevelSpec {
  const { title: _, description: __, ...drawn } = spec
  const names = new Set(JSON.stringify(drawn).match(/\w+/g))
  const used = table.table.columns.filter(({ name }) => names.has(name))
  const labelled = used.flatMap(column => labelsOf(column, used, table))
  const columns = used.filter(({ name }) => labelled.every(({ label }) => label !== name))
  const parsed = columns.flatMap(({ name, kind }) => (PARSED[kind] === undefined ? [] : [[name, PARSED[kind]]]))
  const others = lookedUp && {
    [lookedUp.table.name]: rowsOf(
      lookedUp,
      lookedUp.table.columns.filter(({ name }) => names.has(name)),
    ),
  }
  return {
    ...spec,
    data: { name: table.table.name, format: { type: 'csv', parse: Object.fromEntries(parsed) } },
    transform: [
      ...labelled.map(({ label, word }) => ({
        lookup: word,
        from: { data: { name: label }, key: word, fields: [label] },
      })),
      ...('transform' in spec ? (spec.transform ?? []) : []),
    ],
    datasets: {
      [table.table.name]: csvOf(table, columns),
      ...others,
      ...Object.fromEntries(labelled.map(({ label, rows }) => [label, rows])),
    },
  } as TopLevelSpec
}

/** What each word is called, once: in row after row it would be most of the file. None where one word is called by two names. */
function labelsOf({ name: label, label_of: word }: Column, used: readonly Column[], { rows }: TableRows) {
  if (word === undefined || used.every(({ name }) => name !== word)) return []
  const called = new Map(rows.map(({ cells }) => [cells[word], cells[label]]))
  if (rows.some(({ cells }) => called.get(cells[word]) !== cells[label])) return []
  return [{ label, word, rows: [...called].map(([one, text]) => ({ [word]: one, [label]: text })) }]
}

function csvOf(of: TableRows, columns: readonly Column[]): string {
  const names = columns.map(({ name }) => name)
  return [
    ...csvRows(
      names,
      rowsOf(of, columns).map(row => names.map(name => cellText(row[name] ?? null))),
    ),
  ].join('')
}

/** Rows with some of their columns; of the others nothing is worked out. */
function rowsOf({ table, rows }: TableRows, columns: readonly Column[]): Record<string, Cell>[] {
  return publishedRows({ table: { ...table, columns: [...columns] }, rows })
}
