import { isOpen } from '../../schema/open-question.ts'
import { withoutFormulas } from '../review/formula.ts'
import { plainLine } from './plain-line.ts'

/**
 * Text on one line as a sheet or a note may hold it: without tags, what nobody sees, the signs by which a spreadsheet would run it, and the question mark before
 * a text by which a note would be a draft.
 */
export function plainText(text: string): string {
  const plain = withoutFormulas(plainLine(text)).trim()
  return isOpen(plain) ? plainText(plain.slice(1)) : plain
}
