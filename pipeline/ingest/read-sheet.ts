import { measureOf } from '../../schema/measure-of.ts'
import type { Placed } from '../diagnostics/place.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import type { Sheet } from '../review/sheet.ts'
import { type FileToRead, readText } from './read-text.ts'
import { cellsOf } from './sheet-cells.ts'
import { across, quoteProblem, rowProblem, separatorProblem, sizeProblem } from './sheet-problems.ts'

export { LONGEST_CELL } from './sheet-problems.ts'

/**
 * Reads a comma-separated sheet (RFC 4180, LF) into cells with their places.
 *
 * A row with another number of cells than the header is reported and left out. After a quote that is not closed nothing more can be read.
 */
export function readSheet(file: FileToRead): WithProblems<Sheet | undefined> {
  const { path } = file
  const read = readText(file)
  if (read.value === undefined) return { value: undefined, problems: read.problems }
  const { text, placeOf } = read.value
  const stop = (problem: Problem) => ({ value: undefined, problems: [...read.problems, problem] })
  const cells = cellsOf(text, text.startsWith('\ufeff') ? 1 : 0, placeOf, measureOf(path))
  if ('tooMany' in cells) return stop(sizeProblem(path, cells.tooMany))
  if ('brokenQuote' in cells) return stop(quoteProblem(path, read.value, cells.brokenQuote))
  const [header = [], ...lines] = cells.lines
  const separator = wrongSeparator(header)
  if (separator !== undefined) return stop(separatorProblem(separator, header))
  const problems = [...read.problems]
  const rows: Sheet['rows'] = []
  for (const line of lines) {
    const wrong = rowProblem(path, line, header.length)
    if (wrong === undefined) rows.push({ place: across(line), cells: line })
    else problems.push(wrong)
  }
  return { value: { path, header, rows }, problems }
}

function wrongSeparator(header: readonly Placed[]): string | undefined {
  if (header.length !== 1) return undefined
  const text = header[0]?.text ?? ''
  return text.includes(';') ? 'semicolon' : text.includes('\t') ? 'tab' : undefined
}
