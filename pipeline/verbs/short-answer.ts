import type { Review } from '../../schema/settled.ts'
import type { TableRows } from '../aggregate/table.ts'
import { textIn } from '../languages/text-in.ts'

/** The answer in a few lines, for the end of a run. */
export function shortAnswer(review: Review, all: readonly TableRows[]): string {
  const codes = all.find(({ table }) => table.name === 'by-code')?.rows ?? []
  const total = all.find(({ table }) => table.name === 'by-theme')?.rows.at(-1)?.cells
  const named = (word: string) => {
    const found = codes
      .filter(row => row.cells.conclusion === word)
      .map(row => `${row.cells.code_en} (${row.cells.n_studies})`)
    return found.length === 0 ? 'none' : found.join(', ')
  }
  return [
    textIn(review.protocol.review.question, 'en'),
    `  ${total?.n_studies_of} studies, ${total?.n_findings} findings; the number behind a condition is of studies that mention it.`,
    `  helps when it is there:   ${named('helps')}`,
    `  hinders when it is there: ${named('hinders')}`,
    `  divided:                  ${named('divided')}`,
    `  too few studies to say:   ${codes.filter(row => row.cells.conclusion === 'too-few').length} conditions; described only: ${codes.filter(row => row.cells.conclusion === 'described').length}; not seen: ${codes.filter(row => row.cells.conclusion === 'not-seen').length}`,
    '',
  ].join('\n')
}
