import type { ElementContent } from 'hast'
import { textIn } from '../../languages/text-in.ts'
import { awaitingRereading } from '../../review/split-codes.ts'
import { statementsFilled } from '../../review/statements-filled.ts'
import type { ReportData } from '../report-data.ts'
import { inLanguages, labelled } from './in-languages.ts'

/** The statements of the protocol. Behind the first, which says what the whole is, stands what waits to be read again, because the numbers rest on it as it is. */
export function statementsTold(report: ReportData): ElementContent[][] {
  const [whole, ...others] = statementsFilled(report.review).map(({ labels }) => labelled(report, labels))
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
  return [...(whole === undefined ? [] : [whole]), ...waiting, ...others]
}
