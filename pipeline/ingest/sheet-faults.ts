import { type Problem, quoted } from '../diagnostics/problem.ts'
import { type Place, type Placed, wholeFile } from '../review/place.ts'
import type { ReadText } from './read-text.ts'

/** The longest cell, in UTF-16 units. */
export const LONGEST_CELL = 50_000

/** What can be wrong with a sheet. */
export function rowFault(path: string, cells: readonly Placed[], width: number): Problem | undefined {
  const long = cells.find(cell => cell.text.length > LONGEST_CELL)
  if (long !== undefined)
    return {
      place: long.place,
      rule: 'cell-size',
      what: `Unexpected cell of ${long.text.length} characters, expected at most ${LONGEST_CELL}`,
      why: 'a cell of this size is no coded value, and nobody could review it.',
      fix: `shorten the cell in ${path}.`,
    }
  if (cells.length === width) return undefined
  const isEmpty = cells.length === 1 && cells[0]?.text.trim() === ''
  return {
    place: across(cells),
    rule: 'column-count',
    what: isEmpty
      ? `Unexpected empty line, expected ${width} cells`
      : `Unexpected row of ${cells.length} cells, expected ${width}`,
    why: 'the values stand under the wrong columns.',
    fix: `give the row one cell for each column of ${path}; a cell that holds a comma stands in quotes.`,
  }
}

export function quoteFault(path: string, { text, placeOf }: ReadText, at: number): Problem {
  const end = text.indexOf('\n', at)
  const line = text.slice(text.lastIndexOf('\n', at) + 1, end === -1 ? undefined : end)
  return {
    place: placeOf(at, at + 1),
    rule: 'closed-quote',
    what: `Unexpected quote in ${quoted(line)}, expected quotes around the whole cell and doubled inside it`,
    why: 'from here on nobody can tell where a cell ends, so the rest of the sheet was not read.',
    fix: `close the quote in ${path}, or write "" for a quote inside a quoted cell.`,
  }
}

export function sizeFault(path: string, tooMany: string): Problem {
  return {
    place: wholeFile(path),
    rule: 'sheet-size',
    what: `Unexpected sheet of ${tooMany}`,
    why: 'a sheet of this size is no coded source, and nobody could review it.',
    fix: `take out of ${path} what does not belong in it.`,
  }
}

export function separatorFault(separator: string, header: readonly Placed[]): Problem {
  return {
    place: across(header),
    rule: 'comma-separated',
    what: `Unexpected ${separator} between the columns, expected a comma`,
    why: 'the whole sheet reads as one column, and every value in it is lost.',
    fix: 'run `npm run fix`, which writes commas.',
  }
}

/** The place of a row, from its first cell to its last. */
export function across(cells: readonly Placed[]): Place {
  const first = cells[0]?.place
  const last = cells.at(-1)?.place
  if (first === undefined || last === undefined) throw new Error('csv-parse gave a row without cells')
  return { ...first, endLine: last.endLine, endColumn: last.endColumn }
}
