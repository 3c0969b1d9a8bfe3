import { answerView } from '../page/answer-view.ts'
import { heading } from '../page/heading.ts'
import { printView } from '../page/print-view.ts'
import { viewsOf } from '../page/views-of.ts'
import type { ReportData } from '../report-data.ts'
import { inEachLanguage } from './in-each-language.ts'

/** The report as a forge shows it: the views of the page, without what is folded away there and without the list of every finding. */
export function reportMarkdown(report: ReportData): string {
  const whole = report.languages.map(({ page }) => page.shell.whole_report).join(' / ')
  return inEachLanguage(report, [{ text: whole, url: 'report.html' }], half => [
    ...heading(half),
    answerView(half),
    ...viewsOf(half).map(view => printView(half, view)),
  ])
}
