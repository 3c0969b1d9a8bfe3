import { CsvError, parse } from 'csv-parse/sync'
import type { Measure } from '../../schema/measure.ts'
import type { Kept } from '../review/kept.ts'
import type { Row } from '../review/sheet.ts'
import { keptOf } from './kept-of.ts'
import type { PlaceOf } from './positions.ts'

/** The cells of a sheet by lines; or why there are none: the offset of a quote that makes the rest unreadable, or a sheet past all measure. */
export type Cells = { lines: Row[] } | { brokenQuote: number } | { tooMany: string }

/** What parts the cells of a row. */
export type Separator = ',' | ';' | '\t'

/**
 * Takes a sheet apart with csv-parse, and places each cell by walking the text beside it: a cell is written as it reads, or in quotes with its own
 * quotes doubled, so its length in the text follows from its value. csv-parse can tell places itself, but then takes ten times as long.
 *
 * `begin` is the offset of the first cell, behind a byte-order mark. A quoted cell's place includes its quotes.
 */
export function cellsOf(
  text: string,
  { begin, separator }: { begin: number; separator: Separator },
  placeOf: PlaceOf,
  most: Measure,
  kept?: Kept,
): Cells {
  const tooMany = pastMeasure(text, separator, most)
  if (tooMany !== undefined) return { tooMany }
  const records = keptOf(`sheet ${separator}`, text.slice(begin), kept, one => recordsOf(one, separator) ?? null)
  if (records === null) return { brokenQuote: brokenQuote(text, begin, separator) }
  const endOf = (value: string, start: number) =>
    start + (text[start] === '"' ? value.length + 2 + count(value, '"') : value.length)
  const behind = (end: number) => end + (text.startsWith('\r\n', end) ? 2 : 1)
  const after = (values: readonly string[], from: number) =>
    values.reduce((start, value) => behind(endOf(value, start)), from)
  const placed = (value: string, start: number) => ({ text: value, place: placeOf(start, endOf(value, start)) })
  let next = begin
  return {
    lines: records.map(texts => {
      const from = next
      next = after(texts, from)
      return {
        texts,
        placed() {
          let start = from
          return texts.map(value => {
            const cell = placed(value, start)
            start = after([value], start)
            return cell
          })
        },
        cell(at) {
          const value = texts[at]
          return value === undefined ? undefined : placed(value, after(texts.slice(0, at), from))
        },
      }
    }),
  }
}

/** What a sheet has too many of. Counted before it is taken apart, because csv-parse needs 30 microseconds for each row of an odd length. */
export function pastMeasure(text: string, delimiter: string, most: Measure): string | undefined {
  const lines = count(text, '\n')
  if (lines > most.lines) return `${lines} lines, expected at most ${most.lines}`
  const cells = lines + count(text, delimiter)
  return cells > most.cells ? `${cells} cells, expected at most ${most.cells}` : undefined
}

/** What parts the cells of a sheet by its first line: a comma, unless there is none outside of quotes. What a line does not close is told as that. */
export function separatorIn(line: string): Separator {
  const columns = line.replace(/"[^"]*"/g, '')
  return columns.includes('"') || columns.includes(',')
    ? ','
    : (([';', '\t'] as const).find(sign => columns.includes(sign)) ?? ',')
}

/** The values of a sheet; `undefined` where a quote is broken. */
export function recordsOf(text: string, delimiter: string): string[][] | undefined {
  try {
    const records: string[][] = parse(text, { delimiter, record_delimiter: ['\r\n', '\n'], relax_column_count: true })
    return withOneText(records)
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

/** What a column says as in the row above is one text with it: most columns of a long sheet have few words. */
function withOneText(records: string[][]): string[][] {
  for (const [row, texts] of records.entries())
    for (const [at, text] of texts.entries())
      if (records[row - 1]?.[at] === text) texts[at] = records[row - 1]?.[at] ?? text
  return records
}

function count(text: string, part: string): number {
  let n = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) n++
  return n
}

/** Where a quote opens that has no end, or one with text behind its end; or a quote inside a cell that has none around it. */
function brokenQuote(text: string, begin: number, separator: Separator): number {
  const isEnd = (sign: string | undefined) => sign === undefined || sign === separator || sign === '\n'
  let at = begin
  while (at < text.length) {
    if (text[at] === '"') {
      const open = at
      at = text.indexOf('"', open + 1)
      while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
      if (at === -1) return open
      if (!isEnd(text[at + 1]) && !text.startsWith('\r\n', at + 1)) return open
      at++
    } else {
      while (!isEnd(text[at]) && text[at] !== '"') at++
      if (text[at] === '"') return at
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  throw new Error('csv-parse could not read a sheet whose quotes are in order')
}
