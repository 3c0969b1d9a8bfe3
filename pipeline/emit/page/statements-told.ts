import type { ElementContent } from 'hast'
import { asSentence } from '../../languages/as-sentence.ts'
import { textIn } from '../../languages/text-in.ts'
import { countedStudies } from '../../review/counted-studies.ts'
import { fieldsToRead } from '../../review/fields-to-read.ts'
import { awaitingRereading } from '../../review/split-codes.ts'
import { statementsFilled } from '../../review/statements-filled.ts'
import type { ReportData } from '../report-data.ts'
import { inLanguages, labelled } from './in-languages.ts'
import { whoRead } from './who-read.ts'

/**
 * The statements of the protocol. The first, which says what the whole is, ends with who read it; behind it stands what waits to be read, because the numbers
 * rest on it as it is.
 */
export function statementsTold(report: ReportData): ElementContent[][] {
  const [first, ...others] = statementsFilled(report.review).map(({ labels }) => labels)
  const whole = inLanguages(report, language =>
    [first === undefined ? '' : asSentence(textIn(first, language.tag)), whoRead(language, report)].join(' ').trim(),
  )
  const waiting = awaitingRereading(report.review).map(({ code, into, passages }) =>
    inLanguages(report, ({ tag, page }) =>
      page.answer.split({
        old: textIn(code.labels, tag),
        now: into.map(one => textIn(one.labels, tag)).join('” / “'),
        passages: [...passages.values()].flat().length,
        sources: passages.size,
      }),
    ),
  )
  const of = countedStudies(report.review).length
  const toRead = fieldsToRead(report.review).map(({ field, studies }) =>
    inLanguages(report, ({ tag, page }) =>
      page.answer.to_read({ field: textIn(field.labels, tag), n: studies.length, of }),
    ),
  )
  const statements = others.map(labels => labelled(report, labels))
  return [...(whole.length === 0 ? [] : [whole]), ...waiting, ...toRead, ...statements]
}
