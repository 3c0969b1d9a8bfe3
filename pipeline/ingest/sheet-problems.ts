import { fault } from '../diagnostics/faults.ts'
import { type Place, type Placed, wholeFile } from '../diagnostics/place.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { ReadText } from './read-text.ts'

/** The longest cell, in UTF-16 units. */
export const LONGEST_CELL = 50_000

/** What can be wrong with a sheet. */
export function rowProblem(path: string, cells: readonly Placed[], width: number): Problem | undefined {
  const long = cells.find(cell => cell.text.length > LONGEST_CELL)
  if (long !== undefined)
    return fault(
      'cell-size',
      long.place,
      `Unexpected cell of ${long.text.length} characters, expected at most ${LONGEST_CELL}`,
      `shorten the cell in ${path}.`,
    )
  if (cells.length === width) return undefined
  const isEmpty = cells.length === 1 && cells[0]?.text.trim() === ''
  return fault(
    'column-count',
    across(cells),
    isEmpty
      ? `Unexpected empty line, expected ${width} cells`
      : `Unexpected row of ${cells.length} cells, expected ${width}`,
    `give the row one cell for each column of ${path}; a cell that holds a comma stands in quotes.`,
  )
}

export function quoteProblem(path: string, { text, placeOf }: ReadText, at: number): Problem {
  const end = text.indexOf('\n', at)
  const line = text.slice(text.lastIndexOf('\n', at) + 1, end === -1 ? undefined : end)
  return fault(
    'closed-quote',
    placeOf(at, at + 1),
    `Unexpected quote in ${quoted(line)}, expected quotes around the whole cell and doubled inside it`,
    `close the quote in ${path}, or write "" for a quote inside a quoted cell.`,
  )
}

export function sizeProblem(path: string, tooMany: string): Problem {
  return fault(
    'sheet-size',
    wholeFile(path),
    `Unexpected sheet of ${tooMany}`,
    `take out of ${path} what does not belong in it.`,
  )
}

export function separatorProblem(separator: string, header: readonly Placed[]): Problem {
  return fault(
    'comma-separated',
    across(header),
    `Unexpected ${separator} between the columns, expected a comma`,
    'run `npm run fix`, which writes commas.',
  )
}

/** The place of a row, from its first cell to its last. */
export function across(cells: readonly Placed[]): Place {
  const first = cells[0]?.place
  const last = cells.at(-1)?.place
  if (first === undefined || last === undefined) throw new Error('csv-parse gave a row without cells')
  return { ...first, endLine: last.endLine, endColumn: last.endColumn }
}
