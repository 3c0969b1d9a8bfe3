import { CsvError, parse } from 'csv-parse/sync'
import { fact, method, outcome } from '../../schema/document.ts'
import { screeningRow, searchRow } from '../../schema/pages-above.ts'
import { reading, ruling } from '../../schema/reading.ts'
import { writeCsv } from '../canonical/csv.ts'
import { byNumberedId } from '../canonical/order.ts'
import type { Decoded } from './decode.ts'

/** The columns of each sheet in order, and those its rows are sorted by. */
const SHEETS: readonly { name: RegExp; columns: readonly string[]; key: readonly string[] }[] = [
  { name: /(^|\/)coding\.[a-z]\.csv$/, columns: Object.keys(reading.shape), key: ['passage', 'code'] },
  { name: /(^|\/)rulings\.csv$/, columns: Object.keys(ruling.shape), key: ['passage', 'code'] },
  { name: /(^|\/)facts\.csv$/, columns: Object.keys(fact.shape), key: ['fact', 'subject', 'page', 'value'] },
  { name: /(^|\/)outcomes\.csv$/, columns: Object.keys(outcome.shape), key: ['passage', 'outcome'] },
  { name: /(^|\/)methods\.csv$/, columns: Object.keys(method.shape), key: ['method_id'] },
  { name: /^searches\.csv$/, columns: Object.keys(searchRow.shape), key: ['search_id'] },
  { name: /^screening\.csv$/, columns: Object.keys(screeningRow.shape), key: ['record_id'] },
]

/** A sheet in canonical form; `undefined` where a quote is not closed or the sheet is not known. */
export function canonicalSheet(path: string, text: string): Decoded | undefined {
  const sheet = SHEETS.find(({ name }) => name.test(path))
  if (sheet === undefined) return undefined
  const changes: string[] = []
  const separator = separatorOf(text, sheet.columns)
  if (separator !== ',')
    changes.push(`${separator === ';' ? 'semicolons' : 'tabs'} between the columns written as commas`)
  const lines = linesOf(text, separator)
  if (lines === undefined) return undefined
  const [header = [], ...rows] = withoutMargins(lines, changes)
  const decimals = separator === ',' ? rows : withDecimalPoints(header, rows, changes)
  const ordered = inOrder(header, decimals, sheet, changes)
  if (ordered === undefined) return undefined
  const formed = writeCsv(ordered[0] ?? [], ordered.slice(1))
  if (changes.length === 0 && formed !== text) changes.push('quotes and line ends written where needed only')
  return { text: formed, changes }
}

function separatorOf(text: string, columns: readonly string[]): ',' | ';' | '\t' {
  const first = text.split('\n')[0] ?? ''
  const known = (separator: string) =>
    first.split(separator).filter(name => columns.includes(name.trim().replace(/^"|"$/g, ''))).length
  const found = ([';', '\t'] as const).find(separator => known(separator) > known(','))
  return found ?? ','
}

function linesOf(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, info: false })
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

/** Takes out empty columns at the right and empty rows at the end, which spreadsheets leave behind. */
function withoutMargins(lines: readonly string[][], changes: string[]): string[][] {
  const isEmpty = (row: readonly string[]) => row.every(cell => cell.trim() === '')
  const last = lines.findLastIndex(row => !isEmpty(row))
  const kept = lines.slice(0, last + 1)
  if (kept.length < lines.length) changes.push(`${lines.length - kept.length} empty rows at the end taken out`)
  const width = (kept[0] ?? []).findLastIndex(name => name.trim() !== '') + 1
  const wider = kept.filter(row => row.length > width)
  if (wider.length === 0 || wider.some(row => !isEmpty(row.slice(width)))) return kept
  changes.push('empty columns at the right taken out')
  return kept.map(row => row.slice(0, width))
}

/** A sheet with semicolons comes from a program that writes 0,12 for 0.12; a count typed with a point gets its point back. */
function withDecimalPoints(header: readonly string[], rows: readonly string[][], changes: string[]): string[][] {
  const [value, kind] = [header.indexOf('value'), header.indexOf('kind')]
  let n = 0
  const mended = rows.map(row =>
    row.map((cell, index) => {
      if (index !== value || row[kind] !== 'count' || !/^-?\d+,\d+$/.test(cell)) return cell
      n++
      return cell.replace(',', '.')
    }),
  )
  if (n > 0) changes.push(`${n === 1 ? '1 decimal comma' : `${n} decimal commas`} in counts written as points`)
  return mended
}

/** Columns in schema order where all of them are there and no other; rows by key. `undefined` where a row has another number of cells. */
function inOrder(
  header: readonly string[],
  rows: readonly string[][],
  sheet: { columns: readonly string[]; key: readonly string[] },
  changes: string[],
): string[][] | undefined {
  if (rows.some(row => row.length !== header.length)) return undefined
  const whole = header.length === sheet.columns.length && sheet.columns.every(column => header.includes(column))
  const names = whole ? sheet.columns : header
  if (names.some((name, index) => name !== header[index])) changes.push('columns put in order')
  const moved = rows.map(row => names.map(name => row[header.indexOf(name)] ?? ''))
  const keys = sheet.key.map(name => names.indexOf(name))
  if (!whole) return [[...names], ...moved]
  const sorted = [...moved].sort((a, b) => {
    for (const key of keys) {
      const order = byNumberedId(a[key] ?? '', b[key] ?? '')
      if (order !== 0) return order
    }
    return 0
  })
  if (sorted.some((row, index) => row !== moved[index])) changes.push('rows put in order')
  return [[...names], ...sorted]
}
