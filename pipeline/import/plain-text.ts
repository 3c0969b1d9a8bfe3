import { withoutFormulas } from '../review/formula.ts'
import { plainLine } from './plain-line.ts'

/** Text on one line as a sheet or a note may hold it: without tags, what nobody sees, and the signs by which a spreadsheet would run it. */
export function plainText(text: string): string {
  return withoutFormulas(plainLine(text)).trim()
}
