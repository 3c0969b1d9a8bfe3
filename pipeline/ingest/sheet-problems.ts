import { type FaultId, fault } from '../diagnostics/faults.ts'
import { type Placed, wholeFile } from '../diagnostics/place.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import { placeOfRow, type Row, rowOf } from '../review/sheet.ts'
import type { AboveHeader } from './above-header.ts'
import type { ReadText } from './positions.ts'
import { rowMeant } from './row-meant.ts'

/** The longest cell, in UTF-16 units. */
export const LONGEST_CELL = 50_000

/** What can be wrong with a sheet. */
export function rowProblem(path: string, row: Row, width: number): Problem | undefined {
  const { texts } = row
  const isLong = (text: string) => text.length > LONGEST_CELL
  const long = row.cell(texts.findIndex(isLong))
  if (long !== undefined)
    return fault(
      'cell-size',
      long.place,
      `Unexpected cell of ${long.text.length} characters, expected at most ${LONGEST_CELL}`,
      `shorten the cell in ${path}.`,
    )
  if (texts.length === width) return undefined
  const isMeant = rowMeant(texts, width) !== undefined
  return fault(
    'column-count',
    placeOfRow(row),
    `Unexpected row of ${texts.length === 1 ? '1 cell' : `${texts.length} cells`}, expected ${width}${isMeant ? '; they are parted by another sign than a comma, or stand in the quotes of a text' : ''}`,
    isMeant
      ? 'run `npm run fix`, which writes commas and straight quotes.'
      : `give the row one cell for each column of ${path}; a cell that holds a comma stands in quotes.`,
  )
}

/** True of a row in which nothing stands. */
export function isEmptyRow({ texts }: Row): boolean {
  return texts.every(text => text.trim() === '')
}

/** Empty rows are one problem, however many there are: nobody typed anything in them. */
export function emptyRows(lines: readonly Row[]): Problem[] {
  const [first, ...more] = lines.filter(isEmptyRow)
  return first === undefined
    ? []
    : [
        fault(
          'no-empty-row',
          placeOfRow(first),
          `Unexpected empty row${more.length === 0 ? '' : ` and ${more.length} more`}, expected values in every row`,
          'run `npm run fix`, which takes empty rows out.',
        ),
      ]
}

/** The line by which a spreadsheet says how the cells are parted. */
export function separatorLine({ text, placeOf }: ReadText, end: number): Problem {
  const line = text.slice(0, end).trim()
  return fault(
    'comma-separated',
    placeOf(0, line.length),
    `Unexpected line ${quoted(line)} above the columns, expected them on the first line`,
    'run `npm run fix`, which takes it out and writes commas.',
  )
}

/** Rows such as the title of a table. They may say something, so they are left for somebody to move. */
export function aboveProblem(
  path: string,
  { text, placeOf }: ReadText,
  { begin, lines }: AboveHeader,
  separator?: string,
): Problem {
  const [line = ''] = text.slice(0, begin).split(/\r?\n/, 1)
  const end = text.indexOf('\n', begin)
  const columns = text.slice(begin, end === -1 ? undefined : end).trim()
  return fault(
    'known-column',
    placeOf(0, line.length),
    `Unexpected line ${quoted(line)}${lines === 1 ? '' : ` and ${lines - 1} more`} above the columns, expected \`${columns}\` on the first line`,
    `keep what stands above the columns elsewhere, and begin ${path} with its columns${separator === undefined ? '' : '; then run `npm run fix`, which writes commas'}.`,
  )
}

/** A quote is told where it opens, wherever what it opens then ends. */
export function quoteProblem(path: string, { text, placeOf }: ReadText, at: number): Problem {
  const end = text.indexOf('\n', at)
  return fault(
    'closed-quote',
    placeOf(at, at + 1),
    `Unexpected quote at ${quoted(text.slice(at, end === -1 ? undefined : end))}, expected one before the cell and one behind it, and each inside it doubled`,
    `write one quote before the whole cell and one behind it in ${path}, and "" for each quote inside it.`,
  )
}

export function sizeProblem(path: string, tooMany: string): Problem {
  return fault(
    'sheet-size',
    wholeFile(path),
    `Unexpected sheet of ${tooMany}`,
    `keep outside ${path} what does not belong in it.`,
  )
}

export function separatorProblem(separator: string, header: readonly Placed[]): Problem {
  return fault(
    'comma-separated',
    placeOfRow(rowOf(header)),
    `Unexpected ${separator} between the columns, expected a comma`,
    'run `npm run fix`, which writes commas.',
  )
}

/**
 * What keeps a sheet from being read, with what else was found in its text. Where one run of `fix` mends it and how the file was saved, that is one slip and
 * told as one.
 */
export function withSaved(found: Problem, others: readonly Problem[]): Problem[] {
  if (!/`npm run fix`, which [^.]*\.$/.test(found.fix)) return [...others, found]
  const saved = others.filter(({ rule }) => SAVED.includes(rule))
  const more = saved.map(({ fix }) => fix.replace(/^.*`npm run fix`, which | *\.$/g, ''))
  const fix = [found.fix.replace(/\.$/, ''), ...more].join(', and ')
  return [...others.filter(one => !saved.includes(one)), { ...found, fix: `${fix}.` }]
}

const SAVED: readonly string[] = ['no-byte-order-mark', 'line-feed'] satisfies FaultId[]
