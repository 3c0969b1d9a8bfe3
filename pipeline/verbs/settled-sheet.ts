import { type Place, wholeFile } from '../diagnostics/place.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import { readSheet } from '../ingest/read-sheet.ts'
import { disputesInOrder } from '../packet/disputes-text.ts'
import { placeOfRow, type Sheet } from '../review/sheet.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { SourceFile } from '../review/source-file.ts'
import { rulingHasDispute } from '../rules/ruling-has-dispute.ts'
import { rulingSettlesDispute } from '../rules/ruling-settles-dispute.ts'

/** A sheet of a packet of disputes, as it came back. */
export interface SettledSheet {
  path: string
  /** The cells of each row by the name of the column. */
  rows: Record<string, string>[]
  /** The same sheet with the letter of who decides at the end of each row, so that every line and column stays where it was; empty where it cannot be read. */
  asRulings: string
  /** What is wrong with it as a sheet. */
  problems: Problem[]
  /** Rows that nobody asked for, and disputes without a row. */
  amiss: Problem[]
}

/**
 * Reads it without the rules. That a dispute has no row is said here and not by the rule, which would say what each reader read, by letter, to somebody who is
 * not to know.
 */
export function settledSheet(file: SourceFile, source: SourceUnderReview, settler: string): SettledSheet {
  const { path } = file
  const { value: sheet, problems } = readSheet(file)
  if (sheet === undefined) return { path, rows: [], asRulings: '', problems, amiss: [] }
  const columns = sheet.header.map(({ text }) => text)
  const rows = sheet.rows.map(({ texts }) => Object.fromEntries(columns.map((name, at) => [name, texts[at] ?? ''])))
  const asked = disputesInOrder(source, settler).map(askedFor)
  const unasked = sheet.rows.flatMap((row, at) => {
    const key = askedFor(rows[at] ?? {})
    return asked.includes(key) ? [] : [unaskedRow(path, placeOfRow(row), key)]
  })
  const there = new Set(rows.map(askedFor))
  const missing = asked.filter(key => !there.has(key)).map(key => missingRow(path, key))
  return {
    path,
    rows,
    asRulings: withSettler(Buffer.from(file.bytes).toString('utf8'), sheet, settler),
    problems,
    // A row that is misspelt or broken is a row that is missing, which is one slip and told once.
    amiss: unasked.length > 0 || problems.length > 0 ? unasked : missing,
  }
}

function askedFor({ passage = '', code = '' }: { passage?: string; code?: string }): string {
  return `${passage} ${code}`
}

function withSettler(text: string, { header, rows }: Sheet, settler: string): string {
  const lines = text.split('\n')
  const ends = rows.map(row => ({ place: placeOfRow(row), cell: settler }))
  const last = header.at(-1)
  if (last !== undefined) ends.push({ place: last.place, cell: 'coder' })
  for (const { place, cell } of ends) {
    const line = lines[place.endLine - 1] ?? ''
    lines[place.endLine - 1] = `${line.slice(0, place.endColumn - 1)},${cell}${line.slice(place.endColumn - 1)}`
  }
  return lines.join('\n')
}

function unaskedRow(path: string, place: Place, key: string): Problem {
  return {
    place,
    rule: rulingHasDispute.id,
    what: `Unexpected row for ${quoted(key)}, expected those that were asked for only`,
    why: rulingHasDispute.reason,
    fix: `give the row in ${path} its passage and code again, or leave it out where it is one more.`,
  }
}

function missingRow(path: string, key: string): Problem {
  return {
    place: wholeFile(path),
    rule: rulingSettlesDispute.id,
    what: `Missing row for ${quoted(key)}, expected one for each dispute that was asked for`,
    why: rulingSettlesDispute.reason,
    fix: `add the row to ${path} and decide it.`,
  }
}
