import type { z } from 'zod'
import { daysElsewhere } from '../../schema/days-elsewhere.ts'
import { writtenForms } from '../../schema/written-form.ts'
import { fault } from '../diagnostics/faults.ts'
import type { WithProblems } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Sheet } from '../review/sheet.ts'

/** A sheet with its days in year, month, day. A column of days that a spreadsheet has written otherwise is one problem, told at the first of them. */
export function daysInForm(sheet: Sheet, schema: z.ZodObject): WithProblems<Sheet> {
  const forms = writtenForms(schema)
  let rows = sheet.rows
  const problems = sheet.header.flatMap(({ text: name }, column) => {
    if (forms.get(name) !== 'day') return []
    const days = daysElsewhere(rows.map(({ cells }) => cells[column]?.text ?? ''))
    const odd = rows.flatMap(({ cells }) => cells.slice(column, column + 1)).filter(cell => days?.has(cell.text))
    const [first, ...more] = odd
    const near = days?.get(first?.text ?? '')
    if (first === undefined || near === undefined) return []
    rows = rows.map(row => ({
      ...row,
      cells: row.cells.map((cell, at) => (at === column ? { ...cell, text: days?.get(cell.text) ?? cell.text } : cell)),
    }))
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
