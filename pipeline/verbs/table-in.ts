import type { Measure } from '../../schema/measure.ts'
import type { CELL_SIGN } from '../../schema/table-map.ts'
import type { WordOf } from '../../schema/word-list.ts'
import type { Placed } from '../diagnostics/place.ts'
import { inReadingOrder, type Problem } from '../diagnostics/problem.ts'
import { decode } from '../encoding/decode.ts'
import type { ToldBy } from '../encoding/encoding-told.ts'
import { headerIn } from '../import/table/header-in.ts'
import type { Table } from '../import/table/table.ts'
import { tableProblems } from '../import/table/table-problems.ts'
import { positionsOf } from '../ingest/positions.ts'
import { cellsOf, type Separator } from '../ingest/sheet-cells.ts'
import { quoteProblem, sizeProblem } from '../ingest/sheet-problems.ts'

type Sign = WordOf<typeof CELL_SIGN>
const SIGNS = { comma: ',', semicolon: ';', tab: '\t' } as const satisfies Record<Sign, Separator>

/** How much a table may hold: thousands of studies with a hundred columns. */
const MOST: Measure = { bytes: 64_000_000, lines: 200_000, cells: 2_200_000 }

/** What a map says of how the table is written. Without one it is told by the table. */
export interface TableForm {
  separator: Sign
  header_line: number
}

/** A table with the text it was read from; or why it cannot be read at all, in words that go on after its path and a colon; or what is wrong in it. */
export type TableIn = { table: Table; text: string } | { unread: string } | { problems: Problem[]; text: string }

/** Reads a table in any encoding that is sure or named, whatever of comma, semicolon and tab parts its cells. */
export function tableIn(path: string, bytes: Uint8Array, by: ToldBy, told?: TableForm): TableIn {
  if (bytes.length > MOST.bytes) return { unread: `it is larger than ${MOST.bytes} bytes; take out what is no table` }
  const text = decode(bytes, by)?.text
  if (text === undefined)
    return {
      unread: `it is no text in UTF-8 or UTF-16, and what else it is in cannot be told for sure; name the encoding it was saved in, such as \`--encoding windows-1252\`. A workbook such as .xlsx is no text: save the sheet as CSV`,
    }
  if (text.trim() === '') return { unread: 'it is empty' }
  const separator = told?.separator ?? signIn(text)
  const placeOf = positionsOf(path, text)
  const cells = cellsOf(text, { begin: 0, separator: SIGNS[separator] }, placeOf, MOST)
  if ('tooMany' in cells) return { problems: [sizeProblem(path, cells.tooMany)], text }
  if ('brokenQuote' in cells) return { problems: [quoteProblem(path, { text, placeOf }, cells.brokenQuote)], text }
  const lines = cells.lines.map(({ placed }) => placed())
  const at = told === undefined ? headerIn(lines) : lines.findIndex(([first]) => first?.place.line === told.header_line)
  const named = lines[at]
  if (named === undefined)
    return { unread: `no row begins on line ${told?.header_line}, where the map says that the columns are named` }
  const header = named.slice(0, named.findLastIndex(({ text }) => text.trim() !== '') + 1)
  const below = header.every(isQuoted) ? lines.slice(at + 1).map(withoutNa) : lines.slice(at + 1)
  const filled = below.filter(row => !isEmpty(row))
  if (filled.length === 0) return { unread: 'it holds no row below its columns' }
  // Spreadsheets save every row as wide as the widest, so that all end in empty cells; one that is wider than the columns was shifted.
  const rows = filled.map(row =>
    row.length <= named.length && isEmpty(row.slice(header.length)) ? row.slice(0, header.length) : row,
  )
  const problems = tableProblems(header, rows)
  if (problems.length > 0) return { problems: inReadingOrder(problems), text }
  const above = lines.slice(0, at).map(row => row.flatMap(({ text }) => text.trim() || []).join(' '))
  return {
    text,
    table: {
      ...{ path, separator, header, rows },
      headerLine: named[0]?.place.line ?? 1,
      above: above.filter(line => line !== ''),
      blank: lines.length - at - 1 - filled.length,
    },
  }
}

/** R writes the names of columns and all texts in quotes, and `NA` without them where there is none; Namibia has quotes. */
function withoutNa(row: readonly Placed[]): Placed[] {
  return row.map(cell => (cell.text === 'NA' && !isQuoted(cell) ? { ...cell, text: '' } : cell))
}

function isQuoted({ text, place }: Placed): boolean {
  return place.endLine !== place.line || place.endColumn - place.column > text.length
}

function isEmpty(cells: readonly Placed[]): boolean {
  return cells.every(({ text }) => text.trim() === '')
}

/** The sign that stands equally often in most lines, outside of quotes; a comma where none does. What prose holds of the others differs from line to line. */
function signIn(text: string): Sign {
  const lines = text
    .slice(0, LOOKED_AT)
    .replace(/"(?:[^"]|"")*("|$)/g, '')
    .split('\n')
  const scoreOf = (sign: Sign) => {
    const lengths = lines.map(line => line.split(SIGNS[sign]).length - 1).filter(n => n > 0)
    return Math.max(0, ...lengths.map(n => n * lengths.filter(one => one === n).length ** 2))
  }
  const scores = (Object.keys(SIGNS) as Sign[]).map(sign => ({ sign, score: scoreOf(sign) }))
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).sign
}

/** In how many characters the sign is looked for. */
const LOOKED_AT = 20_000
