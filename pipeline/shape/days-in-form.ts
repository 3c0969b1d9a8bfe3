import type { z } from 'zod'
import { type DaysElsewhere, daysElsewhere } from '../../schema/days-elsewhere.ts'
import { writtenForms } from '../../schema/written-form.ts'
import { fault } from '../diagnostics/faults.ts'
import type { Placed } from '../diagnostics/place.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import { rowOf, type Sheet } from '../review/sheet.ts'
import { andMore } from './unexpected-blocks.ts'

/** A sheet with its days in year, month, day, and the cells that may be either of two days. */
interface SheetWithDays extends WithProblems<Sheet> {
  isEither: (problem: Problem) => boolean
}

/**
 * A column of days that a spreadsheet has written otherwise is one problem, told at the first of them: of those whose order the column tells, and of those that
 * may be either of two days.
 */
export function daysInForm(sheet: Sheet, schema: z.ZodObject): SheetWithDays {
  const forms = writtenForms(schema)
  let rows = sheet.rows
  const either = new Set<string>()
  const problems = sheet.header.flatMap(({ text: name }, column) => {
    if (forms.get(name) !== 'day') return []
    const days = daysElsewhere(rows.map(({ texts }) => texts[column] ?? ''))
    const cellsIn = (told: ReadonlyMap<string, unknown>) =>
      rows.filter(({ texts }) => told.has(texts[column] ?? '')).flatMap(row => row.cell(column) ?? [])
    const doubtful = cellsIn(days.either)
    if (doubtful.length > 1) for (const { place } of doubtful) either.add(`${place.line}:${place.column}`)
    const found = [...inOneOrder(name, cellsIn(days.inForm), days), ...inEitherOrder(name, doubtful, days)]
    const inForm = (text: string, at: number) => (at === column ? (days.inForm.get(text) ?? text) : text)
    if (days.inForm.size > 0)
      rows = rows.map(row => rowOf(row.placed().map((cell, at) => ({ ...cell, text: inForm(cell.text, at) }))))
    return found
  })
  const isEither = ({ place }: Problem) => either.has(`${place.line}:${place.column}`)
  return { value: { ...sheet, rows }, problems, isEither }
}

function inOneOrder(
  name: string,
  cells: readonly Placed[],
  { inForm, dayFirst, monthFirst }: DaysElsewhere,
): Problem[] {
  const [first, ...more] = cells
  if (first === undefined) return []
  const evidence = dayFirst ?? monthFirst
  const shown =
    evidence === undefined || evidence === first.text ? '' : `, as ${quoted(evidence)} can only be ${orderOf(dayFirst)}`
  return [
    fault(
      'known-value',
      first.place,
      `Unexpected ${quoted(first.text)} in \`${name}\`${andMore(more)}, expected a date such as 2023-01-20; nearest is ${quoted(inForm.get(first.text) ?? '')}${shown}`,
      'run `npm run fix`, which writes days as year, month and day.',
    ),
  ]
}

/** One cell alone is told as any other value. */
function inEitherOrder(
  name: string,
  cells: readonly Placed[],
  { either, dayFirst, monthFirst }: DaysElsewhere,
): Problem[] {
  const [first, ...more] = cells
  if (first === undefined || more.length === 0) return []
  const [one = '', other = ''] = either.get(first.text) ?? []
  const mixed =
    dayFirst === undefined || monthFirst === undefined
      ? ''
      : `; ${quoted(dayFirst)} can only be ${orderOf(dayFirst)}, and ${quoted(monthFirst)} only ${orderOf(undefined)}`
  return [
    fault(
      'known-value',
      first.place,
      `Unexpected ${quoted(first.text)} in \`${name}\`${andMore(more)}, expected a date such as 2023-01-20; it may be \`${one}\` (day first) or \`${other}\` (month first)${mixed}`,
      `look up which stands first${mixed === '' ? '' : ' in each'}, the day or the month, and type each in ${first.place.path} as year, month and day.`,
    ),
  ]
}

function orderOf(dayFirst: string | undefined): string {
  return dayFirst === undefined ? 'month first' : 'day first'
}
