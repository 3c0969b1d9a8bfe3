import { type Check, check } from '../../schema/check.ts'
import { NO_LANGUAGES } from '../../schema/labels.ts'
import type { Review } from '../../schema/settled.ts'
import type { Placed } from '../diagnostics/place.ts'
import { inReadingOrder, type Problem, quoted, type WithProblems } from '../diagnostics/problem.ts'
import { readSheet } from '../ingest/read-sheet.ts'
import { allFindings } from '../packet/sample.ts'
import { ANSWERS, shownOf } from '../packet/sample-files.ts'
import { rowOf, type Sheet } from '../review/sheet.ts'
import type { SourceFile } from '../review/source-file.ts'
import { formulasIn, noFormulaCell } from '../rules/no-formula-cell.ts'
import { references } from '../rules/references.ts'
import { shapeSheet } from '../shape/shape-sheet.ts'

/** What came back: the checks that are not among those of the review, and how many rows nothing was written in. */
interface Answers {
  checks: Check[]
  open: number
}

/**
 * Reads a list of findings that a person filled in. A row is of the finding as it was shown: where that reads otherwise now nobody has checked what stands
 * there, and one that was answered before and is answered otherwise now is for a person to decide.
 */
export function readAnswers(file: SourceFile, letter: string, review: Review): WithProblems<Answers> {
  const read = readSheet(file)
  if (read.value === undefined) return { value: { checks: [], open: 0 }, problems: read.problems }
  const sheet = answeredRows(read.value)
  const shaped = shapeSheet(asChecks(sheet, letter), check, NO_LANGUAGES)
  const known = new Map(review.checks.map(one => [keyOf(one), one]))
  const otherwise = shaped.value
    .filter(({ value }) => known.has(keyOf(value)) && !isSame(known.get(keyOf(value)), value))
    .map(({ value, at }) =>
      wrong(
        at('finding'),
        `Unexpected second answer on ${quoted(value.finding)}, expected the one that was taken before`,
        'compare the two: write the new answer into the row in the checks of the review where it holds, or the one that was taken into the row here.',
      ),
    )
  return {
    value: {
      checks: shaped.value.map(({ value }) => value).filter(one => !known.has(keyOf(one))),
      open: read.value.rows.length - sheet.rows.length,
    },
    problems: inReadingOrder([
      ...read.problems,
      ...shaped.problems,
      ...formulas(sheet),
      ...shownOtherwise(sheet, review),
      ...otherwise,
    ]),
  }
}

function answeredRows(sheet: Sheet): Sheet {
  const asked = sheet.header.flatMap(({ text }, index) => (ANSWERS.includes(text) ? [index] : []))
  return { ...sheet, rows: sheet.rows.filter(({ texts }) => asked.some(index => texts[index]?.trim() !== '')) }
}

/** The columns of a check, each cell in its place, with the letter of who checked. */
function asChecks(sheet: Sheet, letter: string): Sheet {
  const columns = Object.keys(check.shape).flatMap(column => {
    const index = sheet.header.findIndex(({ text }) => text === column)
    return column !== 'coder' && index === -1 ? [] : [{ column, index }]
  })
  const start = (place: Placed['place']) => ({ ...place, endLine: place.line, endColumn: place.column })
  const row = (cells: readonly Placed[], coder: string) =>
    columns.flatMap(({ column, index }) => {
      const cell = cells[column === 'coder' ? 0 : index]
      return cell === undefined ? [] : [column === 'coder' ? { text: coder, place: start(cell.place) } : cell]
    })
  return {
    path: sheet.path,
    header: row(sheet.header, 'coder'),
    rows: sheet.rows.map(({ placed }) => rowOf(row(placed(), letter))),
  }
}

/** A remark is the one answer in words of one's own. The build would refuse it later, when it stands in the sources and no longer as it came back. */
function formulas({ header, rows }: Sheet): Problem[] {
  const column = header.findIndex(({ text }) => text === 'remark')
  const { id, reason } = noFormulaCell
  return formulasIn(rows.flatMap(({ cell }) => cell(column) ?? [])).map(one => ({ ...one, rule: id, why: reason }))
}

/** Rows whose finding is not there any more, or is not as the row shows it. Its title tells which it is only, and may hold letters that a spreadsheet has not. */
function shownOtherwise({ header, rows }: Sheet, review: Review): Problem[] {
  const findings = new Map(allFindings(review).map(one => [one.finding.finding_id, one]))
  const at = (cells: readonly Placed[], column: string) => cells[header.findIndex(({ text }) => text === column)]
  return rows.flatMap(({ placed }): Problem[] => {
    const cells = placed()
    const finding = at(cells, 'finding')
    if (finding === undefined) return []
    const now = findings.get(finding.text)
    if (now === undefined)
      return [wrong(finding.place, `Unexpected finding ${quoted(finding.text)}, expected one that is settled`, AGAIN)]
    const { study: _, ...read } = shownOf(now)
    return Object.entries(read).flatMap(([column, text]) => {
      const shown = at(cells, column)
      return shown === undefined || shown.text === text
        ? []
        : [
            wrong(
              shown.place,
              `Unexpected ${quoted(shown.text)} in \`${column}\`, expected ${quoted(text)} as it stands now`,
              AGAIN,
            ),
          ]
    })
  })
}

const AGAIN = 'check it again in a list that is made now, and empty the answers of the row here.'

function wrong(place: Problem['place'], what: string, fix: string): Problem {
  const { id, reason } = references.finding
  return { place, rule: id, what, why: reason, fix }
}

function keyOf({ finding, coder }: Check): string {
  return `${finding} ${coder}`
}

function isSame(a: Check | undefined, b: Check): boolean {
  return ANSWERS.every(key => a?.[key as keyof Check] === b[key as keyof Check])
}
