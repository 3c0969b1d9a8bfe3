import type { Review } from '../../schema/settled.ts'
import { ownLanguageFirst } from '../languages/own-language-first.ts'
import type { TableRows } from '../review/table.ts'
import { messageInShort } from './message-in-short.ts'
import { reportData } from './report-data.ts'

/**
 * What the answer says of each key message, by the review finding it is of: the message with its numbers, or why it awaits its assessor. In the language of
 * the program where the review has it, else in its first, for those who read it in a terminal or beside a change.
 */
export function answerSentences(review: Review, tables: readonly TableRows[]): ReadonlyMap<string, string> {
  const [tag] = ownLanguageFirst(review.protocol.review.languages)
  const report = reportData(review, tables, [])
  const language = report.languages.find(one => one.tag === tag)
  if (language === undefined) return new Map()
  const sentenceOf = (row: ReturnType<typeof report.rows>[number]) => {
    const { message, beside } = messageInShort(language, report, row)
    return `${message} ${beside}`.trim()
  }
  return new Map(report.rows('key-messages').map(row => [String(row.cells.review_finding_id), sentenceOf(row)]))
}
