import type { Review } from '../../schema/settled.ts'
import { countedCodes } from '../aggregate/counted-codes.ts'
import type { TableRows } from '../aggregate/table.ts'
import { textForTerminal } from '../languages/text-for-terminal.ts'

/** The answer in a few lines, for the end of a run. */
export function shortAnswer(review: Review, all: readonly TableRows[]): string {
  const labels = new Map(countedCodes(review).map(({ code }) => [code.code, textForTerminal(code.labels)]))
  const codes = all.find(({ table }) => table.name === 'by-code')?.rows ?? []
  const total = all.find(({ table }) => table.name === 'by-theme')?.rows.at(-1)?.cells
  const named = (word: string) => {
    const found = codes
      .filter(row => row.cells.conclusion === word)
      .map(row => `${labels.get(String(row.cells.code))} (${row.cells.n_studies})`)
    return found.length === 0 ? 'none' : found.join(', ')
  }
  return [
    textForTerminal(review.protocol.review.question),
    `  ${total?.n_studies_of} studies, ${total?.n_findings} findings; the number behind a condition is of studies that mention it.`,
    `  helps when it is there:   ${named('helps')}`,
    `  hinders when it is there: ${named('hinders')}`,
    `  divided:                  ${named('divided')}`,
    `  too few studies to say:   ${codes.filter(row => row.cells.conclusion === 'too-few').length} conditions; described only: ${codes.filter(row => row.cells.conclusion === 'described').length}; not seen: ${codes.filter(row => row.cells.conclusion === 'not-seen').length}`,
    '',
  ].join('\n')
}
