import type { Review } from '../../schema/settled.ts'
import type { Catalogue } from '../languages/catalogue.ts'
import { catalogueOf } from '../languages/catalogues.ts'
import { ownLanguageFirst } from '../languages/own-language-first.ts'
import type { TableRows } from '../review/table.ts'
import { messageInShort } from './message-in-short.ts'
import { checkedByPerson } from './page/checked-by-person.ts'
import { seenText } from './page/seen-text.ts'
import { answerBlocks } from './readme-block.ts'
import { type ReportData, reportData } from './report-data.ts'

/**
 * What the answer says of each key message, by the review finding it is of: the message with its numbers, or why it awaits its assessor. In the language of
 * the program where the review has it, else in its first, for those who read it in a terminal or beside a change.
 */
export function answerSentences(review: Review, tables: readonly TableRows[]): ReadonlyMap<string, string> {
  const { half, language } = ownHalf(review, tables)
  return new Map(
    half.rows('key-messages').map(row => {
      const { message, beside } = messageInShort(language, half, row)
      return [String(row.cells.review_finding_id), `${message} ${beside}`.trim()]
    }),
  )
}

/**
 * All else that the answer in README says, in the same language, a text for each paragraph and bullet: nothing of it is a row of a table. Without its key
 * messages, and without how many findings a person has checked, which a table has too.
 */
export function answerBeside(review: Review, tables: readonly TableRows[]): string[] {
  const { half, language } = ownHalf(review, tables)
  const inTables = [...answerSentences(review, tables).values(), checkedByPerson(language, half)]
  return answerBlocks(half)
    .map(block => seenText(language.tag, block))
    .filter(text => text !== '' && !inTables.includes(text))
}

/** The report in the one language in which a terminal and a comparison speak of it. */
function ownHalf(review: Review, tables: readonly TableRows[]): { half: ReportData; language: Catalogue } {
  const [tag = ''] = ownLanguageFirst(review.protocol.review.languages)
  const language = catalogueOf(tag)
  return { half: { ...reportData(review, tables, []), medium: 'markdown', languages: [language] }, language }
}
