import { isCounted } from '../emit/is-counted.ts'
import { messageInShort } from '../emit/message-in-short.ts'
import { checkedByPerson } from '../emit/page/checked-by-person.ts'
import { whoRead } from '../emit/page/who-read.ts'
import type { ReportData } from '../emit/report-data.ts'
import { asSentence } from '../languages/as-sentence.ts'
import { ownLanguageFirst } from '../languages/own-language-first.ts'
import { textIn } from '../languages/text-in.ts'
import { statementsFilled } from '../review/statements-filled.ts'
import { wrapped } from './wrapped.ts'

/**
 * The answer in a few lines, for the end of a run: what the whole is, the key messages with how many say so and how surely, and where the rest stands. It is in
 * English, as all that a terminal says, where the review is; else in its first language. No word is put on a condition: it would stand without its numbers.
 */
export function shortAnswer(report: ReportData, output: string): string {
  const [tag = ''] = ownLanguageFirst(report.languages.map(one => one.tag))
  const language = report.languages.find(one => one.tag === tag)
  if (language === undefined) return ''
  const { shortAnswer: texts, page, writing } = language
  const { review, rows } = report
  const [whole] = statementsFilled(review)
  const messages = rows('key-messages')
  const awaiting = messages.filter(({ cells }) => cells.message_state === 'awaiting')
  const told = messages.flatMap(row => {
    const { message, beside } = messageInShort(language, report, row)
    return message === '' ? wrapped('  - ', beside) : [...wrapped('  - ', message), ...wrapped('    ', beside)]
  })
  const n = Number(rows('by-theme').at(-1)?.cells.n_findings)
  const counted = texts.counted({
    studies: writing.studies(rows('studies').filter(({ cells }) => cells.counted === true).length),
    findings: `${n} ${writing.findings(n)}`,
  })
  return [
    ...wrapped('', textIn(review.protocol.review.question, tag)),
    ...wrapped(
      '  ',
      [whole === undefined ? '' : asSentence(textIn(whole.labels, tag)), whoRead(language, report)].join(' ').trim(),
    ),
    ...(messages.length === 0 ? [`  ${isCounted(report) ? texts.no_message : page.answer.no_studies}`] : told),
    ...(awaiting.length === 0 ? [] : [`  ${texts.awaiting({ n: awaiting.length, of: messages.length })}`]),
    ...(messages.length === 0 ? [] : wrapped('  ', page.messages.caveat)),
    ...(isCounted(report) ? wrapped('  ', [counted, checkedByPerson(language, report)].join(' ').trim()) : []),
    `  ${texts.whole_report({ path: `${output}/report.html` })}`,
    '',
  ].join('\n')
}
