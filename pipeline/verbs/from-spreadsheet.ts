import { writeCsv } from '../canonical/csv.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { decode } from '../encoding/decode.ts'
import type { KnownText } from '../encoding/known-text.ts'
import { aboveHeader } from '../ingest/above-header.ts'
import { recordsOf } from '../ingest/sheet-cells.ts'
import { withoutMargins } from '../ingest/spreadsheet-repairs.ts'

/**
 * What leaves the review is filled in in a spreadsheet, which may save it with semicolons or in another encoding. `fix` does not reach it there, so it is read
 * in the form that the sources have. What cannot be told is left for the reader to say.
 */
export function fromSpreadsheet(bytes: Uint8Array, known: () => KnownText): Uint8Array {
  const decoded = decode(bytes, { known })?.text
  if (decoded === undefined) return bytes
  const above = aboveHeader(decoded, [])
  const text = above.separator === undefined ? decoded : decoded.slice(above.begin)
  const [first = ''] = text.split('\n', 1)
  const separator = [';', '\t'].find(one => first.split(one).length > first.split(',').length)
  const [header = [], ...rows] = withoutMargins(recordsOf(text, separator ?? ',') ?? [], [])
  const isWhole = header.length > 0 && rows.every(row => row.length === header.length)
  return Buffer.from(isWhole ? writeCsv(header, rows) : text)
}

/** What is left of such problems, with a cure that works outside the sources. */
export function toSaveAgain(problem: Problem): Problem {
  const { path } = problem.place
  return problem.fix.includes('`npm run fix')
    ? { ...problem, fix: `save ${path} as CSV in UTF-8, with commas or semicolons between all cells of a row.` }
    : problem
}
