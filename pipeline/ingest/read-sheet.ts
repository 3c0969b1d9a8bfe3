import { CsvError, parse } from 'csv-parse/sync'
import { type Diagnostic, type Outcome, type Place, type Placed, quoted } from '../diagnostics/diagnostic.ts'
import { readText, type SourceFile } from './read-text.ts'

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
 * csv-parse tells where a cell ends, in bytes of the file; the place is counted from there, so a quoted cell's place includes its quotes. A row with
 * another number of cells than the header is reported and left out. After a quote that is not closed nothing more can be read.
 */
export function readSheet(file: SourceFile): Outcome<Sheet | undefined> {
  const read = readText(file)
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics }
  const { placeOf } = read.value
  const mark = read.value.text.startsWith('\ufeff') ? 1 : 0
  const text = read.value.text.slice(mark)
  const bytes = Buffer.from(text)
  const fault = (place: Place, rule: string, what: string, why: string, fix: string): Diagnostic => ({
    place,
    rule,
    what,
    why,
    fix,
  })
  const lines: Placed[][] = []
  let endByte = 0
  let endOffset = mark
  try {
    parse(bytes, {
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      cast: (value, context) => {
        const raw = bytes.subarray(endByte, context.bytes).toString('utf8')
        const start = endOffset + (lines.length === 0 ? 0 : raw.startsWith('\r\n') ? 2 : 1)
        endByte = context.bytes
        endOffset += raw.length
        const line = context.column === 0 ? [] : (lines.at(-1) ?? [])
        if (context.column === 0) lines.push(line)
        line.push({ text: value, place: placeOf(start, endOffset) })
        return value
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return {
      value: undefined,
      diagnostics: [...read.diagnostics, quoteFault(file.path, read.value.text, error, placeOf)],
    }
  }
  const [header = [], ...rest] = lines
  const separator = wrongSeparator(header)
  if (separator !== undefined) {
    const place = header[0]?.place ?? placeOf(0, 0)
    const what = `Unexpected ${separator} between the columns, expected a comma`
    const why = 'the whole sheet reads as one column, and every value in it is lost.'
    const diagnostic = fault(place, 'comma-separated', what, why, 'run `npm run fix`, which writes commas.')
    return { value: undefined, diagnostics: [...read.diagnostics, diagnostic] }
  }
  const diagnostics = [...read.diagnostics]
  const rows: Sheet['rows'] = []
  for (const cells of rest) {
    const place = across(cells)
    const long = cells.find(cell => cell.text.length > LONGEST_CELL)
    if (long !== undefined)
      diagnostics.push(
        fault(
          long.place,
          'cell-size',
          `Unexpected cell of ${long.text.length} characters, expected at most ${LONGEST_CELL}`,
          'a cell of this size is no coded value, and nobody could review it.',
          `shorten the cell in ${file.path}.`,
        ),
      )
    else if (cells.length !== header.length)
      diagnostics.push(
        fault(
          place,
          'column-count',
          cells.length === 1 && cells[0]?.text.trim() === ''
            ? `Unexpected empty line, expected ${header.length} cells`
            : `Unexpected row of ${cells.length} cells, expected ${header.length}`,
          'the values stand under the wrong columns.',
          `give the row one cell for each column of ${file.path}; a cell that holds a comma stands in quotes.`,
        ),
      )
    else rows.push({ place, cells })
  }
  return { value: { path: file.path, header, rows }, diagnostics }
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

function quoteFault(
  path: string,
  text: string,
  error: CsvError,
  placeOf: (from: number, to: number) => Place,
): Diagnostic {
  const line = typeof error.lines === 'number' ? error.lines : 1
  const lineText = text.split('\n')[line - 1] ?? ''
  const start =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line > 1 ? 1 : 0)
  const at = Math.max(0, lineText.indexOf('"'))
  return {
    place: placeOf(start + at, start + at + 1),
    rule: 'closed-quote',
    what: `Unexpected quote in ${quoted(lineText)}, expected quotes around the whole cell and doubled inside it`,
    why: 'from here on nobody can tell where a cell ends, so the rest of the sheet was not read.',
    fix: `close the quote in ${path}, or write "" for a quote inside a quoted cell.`,
  }
}
