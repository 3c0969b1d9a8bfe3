import type { z } from 'zod'
import { bulletsOf, flatPath, flatSchema, translationsOf } from '../../schema/flat-labels.ts'
import type { Languages } from '../../schema/labels.ts'
import { fault } from '../diagnostics/faults.ts'
import { nearest, nearestIs } from '../diagnostics/nearest.ts'
import type { Place, Placed } from '../diagnostics/place.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import { placeOfRow, type Row, rowOf, type Sheet } from '../review/sheet.ts'
import type { RowRead } from '../review/source.ts'
import { daysInForm } from './days-in-form.ts'
import { find, objectAt, type RawObject, textAt } from './located.ts'
import { unansweredCell } from './open-questions.ts'
import { swappedColumns } from './swapped-columns.ts'
import { withSchema } from './with-schema.ts'

/**
 * Reads the rows of a sheet with a schema; its keys are the columns, and what has a label has a column in each language. `schemaOf` may choose another schema of the
 * same columns by a row's cells. A translation may be missing: its column may be left out, and its cell empty.
 * A sheet whose header is wrong gives no rows, because every value in it may stand under a wrong name.
 */
export function shapeSheet<T extends z.ZodObject>(
  sheet: Sheet,
  schema: T,
  languages: Languages,
  schemaOf: SchemaOf = () => schema,
): RowsRead<z.output<T>> {
  const columns = bulletsOf(schema, languages)
  const translations = translationsOf(schema, languages)
  const problems = headerProblems(sheet, columns, translations)
  if (problems.length > 0) return { value: [], problems, whole: [], parts: [] }
  const { value: formed, problems: days, isEither } = daysInForm(sheet, schema)
  const rowsUnder = (named: Sheet) => {
    const read = rowsOf<T>(named, translations, languages, schemaOf)
    return { ...read, problems: read.problems.filter(problem => !isEither(problem)) }
  }
  const read = rowsUnder(formed)
  const swapped = read.problems.length < 2 ? undefined : swappedColumns(formed, flatSchema(schema, languages).readerAt)
  if (swapped === undefined) return { ...read, problems: [...days, ...read.problems] }
  const meant = rowsUnder({ ...formed, header: swapped.header })
  return { ...meant, problems: [...days, swapped.problem, ...meant.problems] }
}

/** The rows of a sheet; again with the schema that each was read by, and of those that could not be read whole what could. */
interface RowsRead<T> extends WithProblems<Located<T>[]> {
  whole: RowRead[]
  parts: RowRead[]
}

type SchemaOf = (cells: ReadonlyMap<string, string>) => z.ZodObject

function rowsOf<T extends z.ZodObject>(
  sheet: Sheet,
  translations: readonly string[],
  languages: Languages,
  schemaOf: SchemaOf,
): RowsRead<z.output<T>> {
  const problems: Problem[] = []
  const value: Located<z.output<T>>[] = []
  const whole: RowRead[] = []
  const parts: RowRead[] = []
  const header = lineOf(sheet.header)
  for (const row of sheet.rows) {
    if (row.texts.join(',') === header) {
      problems.push(
        fault(
          'column-once',
          placeOfRow(row),
          `Unexpected second line of columns ${quoted(header)}, expected it on the first line only`,
          `leave that line out of ${sheet.path}; it names the columns again and holds nothing.`,
        ),
      )
      continue
    }
    const chosen = schemaOf(new Map(sheet.header.map((name, index) => [name.text, row.texts[index] ?? ''])))
    const read = withSchema(chosen, rawRow(sheet, row.placed(), translations, chosen), key => key, languages)
    for (const problem of read.problems) problems.push(problem)
    if (read.value !== undefined) {
      const one = foundAgain(read.value, sheet, row, translations, chosen)
      value.push(one as Located<z.output<T>>)
      whole.push({ schema: chosen, read: one })
    } else if (read.part !== undefined)
      parts.push({ schema: chosen, read: foundAgain(read.part, sheet, row, translations, chosen) })
  }
  return { value, problems, whole, parts }
}

function rawRow(
  { header }: Sheet,
  cells: readonly Placed[],
  translations: readonly string[],
  { shape }: z.ZodObject,
): RawObject {
  return objectAt(
    placeOfRow(rowOf(cells)),
    header.flatMap(({ text: name }, index) => {
      const cell = cells[index]
      return cell === undefined || isLeftOut(cell, name, translations)
        ? []
        : [[name, unansweredCell(textAt(cell), shape[name])] as const]
    }),
  )
}

/** A translation that is not there yet. */
function isLeftOut({ text }: Placed, column: string, translations: readonly string[]): boolean {
  return text === '' && translations.includes(column)
}

/** What was read of a row. Where a cell stands is worked out when it is asked for, so that of 100,000 rows only what they say is kept. */
function foundAgain<T>(
  { value, place }: Located<T>,
  { header }: Sheet,
  row: Row,
  translations: readonly string[],
  schema: z.ZodObject,
): Located<T> {
  return {
    value,
    place,
    at(...path) {
      const [column, ...inside] = flatPath(schema, path)
      const cell = row.cell(header.findIndex(({ text }) => text === column))
      return cell === undefined || isLeftOut(cell, String(column), translations)
        ? place
        : find(textAt(cell), inside).place
    },
  }
}

function headerProblems(sheet: Sheet, columns: readonly string[], translations: readonly string[]): Problem[] {
  const found: Problem[] = []
  const expected = columns.map(column => `\`${column}\``).join(', ')
  const given = new Set(sheet.header.map(cell => cell.text))
  const first = sheet.header[0]?.place
  const last = sheet.header.at(-1)?.place
  if (first === undefined || last === undefined) return []
  if (!columns.some(column => given.has(column))) return [noHeader(sheet, { ...first, ...endOf(last) }, columns)]
  const missing = new Set(columns.filter(column => !given.has(column)))
  const seen = new Set<string>()
  for (const { text, place } of sheet.header) {
    if (!columns.includes(text)) {
      const near = nearest(text, [...missing])
      // A misspelt column is one problem, so the one it is nearest to is not missing too.
      if (near !== undefined) missing.delete(near)
      found.push(
        fault(
          'known-column',
          place,
          `Unexpected column ${quoted(text)}, expected ${expected}${nearestIs(text, near)}`,
          near === undefined
            ? `name the column as what it holds is called; what is read nowhere is kept outside ${sheet.path}.`
            : `name the column \`${near}\` in ${sheet.path}.`,
        ),
      )
    } else if (seen.has(text))
      found.push(
        fault(
          'column-once',
          place,
          `Unexpected second column ${quoted(text)}, expected each column once`,
          `bring together in one of them what is to count of both in ${sheet.path}, and take the other out.`,
        ),
      )
    seen.add(text)
  }
  for (const column of translations) missing.delete(column)
  if (missing.size > 0)
    found.push(
      fault(
        'every-column',
        { ...last, line: last.endLine, column: last.endColumn },
        `Missing ${missing.size === 1 ? 'column' : 'columns'} ${[...missing].map(quoted).join(', ')}, expected ${expected}`,
        `add ${missing.size === 1 ? 'the column' : 'the columns'} to ${sheet.path}.`,
      ),
    )
  return found
}

/** A sheet without its first line, or of another kind: one problem, not one for each column. */
function noHeader(sheet: Sheet, place: Place, columns: readonly string[]): Problem {
  return fault(
    'known-column',
    place,
    `Unexpected first line ${quoted(lineOf(sheet.header))}, expected the columns \`${columns.join(',')}\``,
    `write \`${columns.join(',')}\` as the first line of ${sheet.path}.`,
  )
}

function lineOf(cells: readonly Placed[]): string {
  return cells.map(cell => cell.text).join(',')
}

function endOf({ endLine, endColumn }: Place): Pick<Place, 'endLine' | 'endColumn'> {
  return { endLine, endColumn }
}
