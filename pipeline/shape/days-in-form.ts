import type { z } from 'zod'
import { daysElsewhere } from '../../schema/days-elsewhere.ts'
import { writtenForms } from '../../schema/written-form.ts'
import { fault } from '../diagnostics/faults.ts'
import type { WithProblems } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import { rowOf, type Sheet } from '../review/sheet.ts'

/** A sheet with its days in year, month, day. A column of days that a spreadsheet has written otherwise is one problem, told at the first of them. */
export function daysInForm(sheet: Sheet, schema: z.ZodObject): WithProblems<Sheet> {
  const forms = writtenForms(schema)
  let rows = sheet.rows
  const problems = sheet.header.flatMap(({ text: name }, column) => {
    if (forms.get(name) !== 'day') return []
    const days = daysElsewhere(rows.map(({ texts }) => texts[column] ?? ''))
    const odd = rows.filter(({ texts }) => days?.has(texts[column] ?? '')).flatMap(row => row.cell(column) ?? [])
    const [first, ...more] = odd
    const near = days?.get(first?.text ?? '')
    if (first === undefined || near === undefined) return []
    const inForm = (text: string, at: number) => (at === column ? (days?.get(text) ?? text) : text)
    rows = rows.map(row => rowOf(row.placed().map((cell, at) => ({ ...cell, text: inForm(cell.text, at) }))))
    return [
      fault(
        'known-value',
        first.place,
        `Unexpected ${quoted(first.text)} in \`${name}\`${more.length === 0 ? '' : ` and ${more.length} more`}, expected a date such as 2023-01-20; nearest is ${quoted(near)}`,
        'run `npm run fix`, which writes days as year, month and day.',
      ),
    ]
  })
  return { value: { ...sheet, rows }, problems }
}
