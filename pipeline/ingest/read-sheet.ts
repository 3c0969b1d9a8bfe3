import { measureOf } from '../../schema/measure-of.ts'
import type { Placed } from '../diagnostics/place.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import type { Row, Sheet } from '../review/sheet.ts'
import { aboveHeader } from './above-header.ts'
import { type FileToRead, readText } from './read-text.ts'
import { cellsOf, type Separator, separatorIn } from './sheet-cells.ts'
import {
  aboveProblem,
  emptyRows,
  isEmptyRow,
  quoteProblem,
  rowProblem,
  separatorLine,
  separatorProblem,
  sizeProblem,
  withSaved,
} from './sheet-problems.ts'

export { LONGEST_CELL } from './sheet-problems.ts'

const WRONG: ReadonlyMap<Separator, string> = new Map([
  [';', 'semicolon'],
  ['\t', 'tab'],
])

/**
 * Reads a comma-separated sheet (RFC 4180, LF) into cells with their places. Its columns, where they are told, are looked for in the first lines.
 *
 * A row with another number of cells than the header is reported and left out, and so are empty ones. After a quote that is not closed nothing more can be read.
 */
export function readSheet(file: FileToRead, expected: readonly string[] = []): WithProblems<Sheet | undefined> {
  const { path } = file
  const read = readText(file)
  if (read.value === undefined) return { value: undefined, problems: read.problems }
  const { text, placeOf } = read.value
  const stop = (found: Problem) => ({ value: undefined, problems: withSaved(found, read.problems) })
  const above = aboveHeader(text, expected)
  if (above.separator !== undefined) return stop(separatorLine(read.value, above.begin))
  const sign = separatorIn(text.slice(above.begin).split('\n', 1)[0] ?? '')
  const cells = cellsOf(text, { begin: above.begin, separator: sign }, placeOf, measureOf(path), file.kept)
  if ('tooMany' in cells) return stop(sizeProblem(path, cells.tooMany))
  if ('brokenQuote' in cells) return stop(quoteProblem(path, read.value, cells.brokenQuote))
  const [columns, ...lines] = cells.lines
  const header = columns?.placed() ?? []
  const separator = WRONG.get(sign)
  const title = above.lines === 0 ? [] : [aboveProblem(path, read.value, above, separator)]
  if (separator !== undefined) return stop(title[0] ?? separatorProblem(separator, header))
  const problems = [...read.problems, ...title, ...emptyRows(lines)]
  const rows: Row[] = []
  for (const line of lines.filter(line => !isEmptyRow(line))) {
    const wrong = rowProblem(path, line, header.length)
    if (wrong === undefined) rows.push(trimmed(line))
    else problems.push(wrong)
  }
  return { value: { path, header: header.map(withoutBlanks), rows }, problems }
}

/** The row without blanks around its cells; as it is where there are none. */
function trimmed(row: Row): Row {
  const texts = row.texts.map(text => text.trim())
  if (texts.every((text, at) => text === row.texts[at])) return row
  const cell = (at: number) => {
    const one = row.cell(at)
    return one && withoutBlanks(one)
  }
  return { texts, placed: () => row.placed().map(withoutBlanks), cell }
}

/** A cell without the blanks at its margins, no-break blanks among them. The place of a quoted one stays with its quotes. */
function withoutBlanks(cell: Placed): Placed {
  const { text, place } = cell
  const trimmed = text.trim()
  if (trimmed === text) return cell
  const isQuoted = place.endLine !== place.line || place.endColumn - place.column !== text.length
  if (isQuoted || trimmed === '') return { text: trimmed, place }
  const column = place.column + text.indexOf(trimmed)
  return { text: trimmed, place: { ...place, column, endColumn: column + trimmed.length } }
}
