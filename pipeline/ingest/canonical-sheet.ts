import type { Languages } from '../../schema/labels.ts'
import { MEASURE } from '../../schema/measure.ts'
import { columnsOf, mostOf, type SheetName } from '../../schema/sheets.ts'
import { csvRows } from '../canonical/csv.ts'
import type { Decoded } from '../encoding/decode.ts'
import { aboveHeader } from './above-header.ts'
import { pastMeasure, recordsOf } from './sheet-cells.ts'
import { sheetInForm } from './sheet-in-form.ts'
import { trimmed, withDecimalPoints, withoutMargins, withRowsAsMeant } from './spreadsheet-repairs.ts'

/**
 * A sheet in canonical form; `undefined` where a repair could harm: a broken quote, a row with another number of cells, a second header, a column named
 * twice. Columns nobody knows are kept; then rows and columns stay in their order.
 */
export function canonicalSheet(name: SheetName, text: string, languages: Languages): Decoded | undefined {
  const changes: string[] = []
  const columns = columnsOf(name, languages)
  const above = aboveHeader(text, columns)
  const isTold = above.separator !== undefined
  if (isTold) changes.push(`line \`${text.slice(0, above.begin).trim()}\` taken out`)
  const table = isTold ? text.slice(above.begin) : text
  const separator = separatorOf(table, columns)
  if (separator !== ',')
    changes.push(`${separator === ';' ? 'semicolons' : 'tabs'} between the columns written as commas`)
  const isMuch = pastMeasure(table, separator, mostOf(name) ?? MEASURE) !== undefined
  const lines = isMuch ? undefined : recordsOf(table, separator)
  if (lines === undefined) return undefined
  const [header = [], ...rows] = trimmed(withRowsAsMeant(withoutMargins(lines, changes), changes), changes)
  const again = rows.some(row => row.every((cell, index) => cell === header[index]))
  const isOdd = again || new Set(header).size < header.length || rows.some(row => row.length !== header.length)
  if (isOdd && separator === ',') return undefined
  const decimals = separator === ',' ? rows : withDecimalPoints(header, rows, changes)
  // What is odd is left to a reader, who can see it once the commas are there.
  if (isOdd) return { text: [header, ...decimals].flatMap(row => [...csvRows(row, [])]).join(''), changes }
  return sheetInForm(name, header, decimals, { text, languages }, changes)
}

function separatorOf(text: string, columns: readonly string[]): ',' | ';' | '\t' {
  const first = text.split('\n', 1)[0] ?? ''
  const known = (separator: string) =>
    first.split(separator).filter(name => columns.includes(name.trim().replace(/^"|"$/g, ''))).length
  const found = ([';', '\t'] as const).find(separator => known(separator) > known(','))
  return found ?? ','
}
