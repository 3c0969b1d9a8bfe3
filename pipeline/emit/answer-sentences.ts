import type { Nodes } from 'hast'
import type { Review } from '../../schema/settled.ts'
import { ownLanguageFirst } from '../languages/own-language-first.ts'
import type { TableRows } from '../review/table.ts'
import { keyMessagesInShort } from './page/key-messages.ts'
import { reportData } from './report-data.ts'

/**
 * What the answer says of each key message, by the review finding it is of: the message with its numbers, or why it awaits its assessor. In the language of
 * the program where the review has it, else in its first, for those who read it in a terminal or beside a change.
 */
export function answerSentences(review: Review, tables: readonly TableRows[]): ReadonlyMap<string, string> {
  const [tag] = ownLanguageFirst(review.protocol.review.languages)
  const all = reportData(review, tables, [])
  const report = { ...all, medium: 'markdown' as const, languages: all.languages.filter(one => one.tag === tag) }
  const items = keyMessagesInShort(report).flatMap(itemsIn)
  const ids = report.rows('key-messages').map(({ cells }) => String(cells.review_finding_id))
  return new Map(ids.map((id, index) => [id, items[index] ?? '']))
}

/** The items of a list, as text. */
function itemsIn(node: Nodes): string[] {
  if (node.type !== 'element') return []
  return node.tagName === 'li' ? [textIn(node)] : node.children.flatMap(itemsIn)
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}
