import { writeCsv } from '../canonical/csv.ts'
import { byNumberedId } from '../canonical/order.ts'
import type { Decoded } from './decode.ts'
import type { KnownSheet } from './known-sheet.ts'
import { pastMeasure, recordsOf } from './sheet-cells.ts'
import { withDecimalPoints, withoutMargins, withTightLists } from './spreadsheet-repairs.ts'

/**
 * A sheet in canonical form; `undefined` where a repair could harm: a broken quote, a row with another number of cells, a second header, a column named
 * twice. Columns nobody knows are kept; then rows and columns stay in their order.
 */
export function canonicalSheet(sheet: KnownSheet, text: string): Decoded | undefined {
  const changes: string[] = []
  const separator = separatorOf(text, sheet.columns)
  if (separator !== ',')
    changes.push(`${separator === ';' ? 'semicolons' : 'tabs'} between the columns written as commas`)
  const lines = pastMeasure(text, separator) === undefined ? recordsOf(text, separator) : undefined
  if (lines === undefined) return undefined
  const [header = [], ...rows] = withoutMargins(lines, changes)
  const again = rows.some(row => row.every((cell, index) => cell === header[index]))
  if (again || new Set(header).size < header.length || rows.some(row => row.length !== header.length)) return undefined
  const decimals = separator === ',' ? rows : withDecimalPoints(header, rows, changes)
  const lists = withTightLists(header, decimals, sheet.lists, changes)
  const formed = inOrder(header, lists, sheet, changes)
  if (changes.length === 0 && formed !== text) changes.push('quotes and line ends written where needed only')
  return { text: formed, changes }
}

function separatorOf(text: string, columns: readonly string[]): ',' | ';' | '\t' {
  const first = text.split('\n', 1)[0] ?? ''
  const known = (separator: string) =>
    first.split(separator).filter(name => columns.includes(name.trim().replace(/^"|"$/g, ''))).length
  const found = ([';', '\t'] as const).find(separator => known(separator) > known(','))
  return found ?? ','
}

/** Columns in schema order where all of them are there and no other; rows by key, rows of one key by what else they hold. */
function inOrder(
  header: readonly string[],
  rows: readonly string[][],
  { columns, key }: KnownSheet,
  changes: string[],
): string {
  const whole = header.length === columns.length && columns.every(column => header.includes(column))
  if (!whole) return writeCsv(header, rows)
  if (columns.some((name, index) => name !== header[index])) changes.push('columns put in order')
  const moved = rows.map(row => columns.map(name => row[header.indexOf(name)] ?? ''))
  const first = key.map(name => columns.indexOf(name))
  const order = [...first, ...[...columns.keys()].filter(index => !first.includes(index))]
  const sorted = [...moved].sort((a, b) => {
    for (const index of order) {
      const difference = byNumberedId(a[index] ?? '', b[index] ?? '')
      if (difference !== 0) return difference
    }
    return 0
  })
  if (sorted.some((row, index) => row !== moved[index])) changes.push('rows put in order')
  return writeCsv(columns, sorted)
}
