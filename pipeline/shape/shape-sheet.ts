import type { z } from 'zod'
import type { Diagnostic, Outcome, Place, Placed } from '../diagnostics/diagnostic.ts'
import { quoted } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { type Located, objectAt, textAt } from './located.ts'
import { withSchema } from './with-schema.ts'

/** The part of a sheet that shaping needs. */
export interface RawSheet {
  path: string
  header: Placed[]
  rows: { place: Place; cells: Placed[] }[]
}

/**
 * Reads the rows of a sheet with a schema; its keys are the columns. `schemaOf` may choose another schema of the same columns by a row's cells.
 * A sheet whose header is wrong gives no rows, because every value in it may stand under a wrong name.
 */
export function shapeSheet<T extends z.ZodObject>(
  sheet: RawSheet,
  schema: T,
  schemaOf: (cells: ReadonlyMap<string, string>) => z.ZodObject = () => schema,
): Outcome<Located<z.output<T>>[]> {
  const columns = Object.keys(schema.shape)
  const diagnostics = headerFaults(sheet, columns)
  if (diagnostics.length > 0) return { value: [], diagnostics }
  const value: Located<z.output<T>>[] = []
  for (const row of sheet.rows) {
    const cells = sheet.header.map((name, index) => [name.text, row.cells[index]] as const)
    const present = cells.filter((cell): cell is readonly [string, Placed] => cell[1] !== undefined)
    const raw = objectAt(
      row.place,
      present.map(([name, cell]) => [name, textAt(cell)] as const),
    )
    const chosen = schemaOf(new Map(present.map(([name, cell]) => [name, cell.text])))
    const read = withSchema(chosen, raw, key => key)
    diagnostics.push(...read.diagnostics)
    if (read.value !== undefined) value.push(read.value as Located<z.output<T>>)
  }
  return { value, diagnostics }
}

function headerFaults(sheet: RawSheet, columns: readonly string[]): Diagnostic[] {
  const found: Diagnostic[] = []
  const seen = new Set<string>()
  for (const { text, place } of sheet.header) {
    const near = nearest(
      text,
      columns.filter(column => !sheet.header.some(cell => cell.text === column)),
    )
    if (!columns.includes(text))
      found.push({
        place,
        rule: 'known-column',
        what: `Unexpected column ${quoted(text)}, expected ${columns.map(c => `\`${c}\``).join(', ')}${near === undefined ? '' : `; nearest is \`${near}\``}`,
        why: 'the values of a column nobody knows would count for nothing.',
        fix:
          near === undefined
            ? `take the column out of ${sheet.path}.`
            : `name the column \`${near}\` in ${sheet.path}.`,
      })
    else if (seen.has(text))
      found.push({
        place,
        rule: 'column-once',
        what: `Unexpected second column ${quoted(text)}, expected each column once`,
        why: 'only one of the two would be read, and nobody could tell which.',
        fix: `take one of them out of ${sheet.path}.`,
      })
    seen.add(text)
  }
  const last = sheet.header.at(-1)?.place
  for (const column of columns)
    if (!seen.has(column) && last !== undefined)
      found.push({
        place: { ...last, column: last.endColumn },
        rule: 'every-column',
        what: `Missing column \`${column}\`, expected ${columns.map(c => `\`${c}\``).join(', ')}`,
        why: 'no row can say what belongs in it.',
        fix: `add the column to ${sheet.path}.`,
      })
  return found
}
