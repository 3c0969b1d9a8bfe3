import { type Diagnostic, type Outcome, type Place, type Placed, quoted, wholeFile } from '../diagnostics/diagnostic.ts'
import { readText, type SourceFile } from './read-text.ts'
import { cellsOf } from './sheet-cells.ts'

/** A sheet as it stands: nothing is trimmed, guessed or left out. */
export interface Sheet {
  path: string
  header: Placed[]
  rows: { place: Place; cells: Placed[] }[]
}

/** The longest cell, in UTF-16 units. */
export const LONGEST_CELL = 50_000

/**
 * Reads a comma-separated sheet (RFC 4180, LF) into cells with their places.
 *
 * A row with another number of cells than the header is reported and left out. After a quote that is not closed nothing more can be read.
 */
export function readSheet(file: SourceFile): Outcome<Sheet | undefined> {
  const { path } = file
  const read = readText(file)
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics }
  const { text, placeOf } = read.value
  const stop = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [...read.diagnostics, diagnostic] })
  const cells = cellsOf(text, text.startsWith('\ufeff') ? 1 : 0, placeOf)
  if ('tooMany' in cells) return stop(sizeFault(path, cells.tooMany))
  if ('brokenQuote' in cells)
    return stop(quoteFault(path, text, placeOf(cells.brokenQuote, cells.brokenQuote + 1), cells.brokenQuote))
  const [header = [], ...lines] = cells.lines
  const separator = wrongSeparator(header)
  if (separator !== undefined) return stop(separatorFault(separator, header[0]?.place ?? wholeFile(path)))
  const diagnostics = [...read.diagnostics]
  const rows: Sheet['rows'] = []
  for (const line of lines) {
    const fault = rowFault(path, line, header.length)
    if (fault === undefined) rows.push({ place: across(line), cells: line })
    else diagnostics.push(fault)
  }
  return { value: { path, header, rows }, diagnostics }
}

function wrongSeparator(header: readonly Placed[]): string | undefined {
  if (header.length !== 1) return undefined
  const text = header[0]?.text ?? ''
  return text.includes(';') ? 'semicolon' : text.includes('\t') ? 'tab' : undefined
}

function across(cells: readonly Placed[]): Place {
  const first = cells[0]?.place
  const last = cells.at(-1)?.place
  if (first === undefined || last === undefined) throw new Error('csv-parse gave a row without cells')
  return { ...first, endLine: last.endLine, endColumn: last.endColumn }
}

function rowFault(path: string, cells: readonly Placed[], width: number): Diagnostic | undefined {
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

function quoteFault(path: string, text: string, place: Place, at: number): Diagnostic {
  const end = text.indexOf('\n', at)
  const line = text.slice(text.lastIndexOf('\n', at) + 1, end === -1 ? undefined : end)
  return {
    place,
    rule: 'closed-quote',
    what: `Unexpected quote in ${quoted(line)}, expected quotes around the whole cell and doubled inside it`,
    why: 'from here on nobody can tell where a cell ends, so the rest of the sheet was not read.',
    fix: `close the quote in ${path}, or write "" for a quote inside a quoted cell.`,
  }
}

function sizeFault(path: string, tooMany: string): Diagnostic {
  return {
    place: wholeFile(path),
    rule: 'sheet-size',
    what: `Unexpected sheet of ${tooMany}`,
    why: 'a sheet of this size is no coded source, and nobody could review it.',
    fix: `take out of ${path} what does not belong in it.`,
  }
}

function separatorFault(separator: string, place: Place): Diagnostic {
  return {
    place,
    rule: 'comma-separated',
    what: `Unexpected ${separator} between the columns, expected a comma`,
    why: 'the whole sheet reads as one column, and every value in it is lost.',
    fix: 'run `npm run fix`, which writes commas.',
  }
}
