import { csvRows } from '../../canonical/csv.ts'
import { cellText } from '../../review/cell-text.ts'
import { publishedCell } from '../../review/published-rows.ts'
import type { Column, TableRows } from '../../review/table.ts'
import { wordsOfColumn } from './words-of-column.ts'

/** So long an example is read at a glance. */
const LONGEST = 40

/**
 * Every column of every table in one sheet: its type, unit, words, where it leads, what it is called and what it means in each language, and an example. What it
 * means is empty where what it is called says all, or `refers_to` names the table that says it.
 */
export function dataDictionary(all: readonly TableRows[], languages: readonly string[]): Iterable<string> {
  const inEach = (what: 'label' | 'meaning') => languages.map(language => `${what}_${language}`)
  return csvRows(
    ['table', 'column', 'type', 'unit', 'words', 'refers_to', ...inEach('label'), ...inEach('meaning'), 'example'],
    all.flatMap(one =>
      one.table.columns.map(column => [
        one.table.name,
        column.name,
        column.kind,
        column.unit ?? '',
        cellText(wordsOfColumn(column)),
        column.refers_to ?? '',
        ...[column.labels, column.meanings].flatMap(texts => languages.map(language => texts[language] ?? '')),
        exampleOf(column, one),
      ]),
    ),
  )
}

/** The first that is short. */
function exampleOf(column: Column, { table, rows }: TableRows): string {
  for (const { cells } of rows) {
    const text = cellText(publishedCell(cells, column, table.name))
    if (text !== '' && text.length <= LONGEST) return text
  }
  return ''
}
