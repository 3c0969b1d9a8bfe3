import { firstScreen } from '../page/first-screen.ts'
import { printSection } from '../page/print-section.ts'
import { sectionsOf } from '../page/sections-of.ts'
import type { ReportData } from '../report-data.ts'
import { inEachLanguage } from './in-each-language.ts'

/** The report as a forge shows it: the sections of the page, without what is folded away there and without the list of every finding. */
export function reportMarkdown(report: ReportData): string {
  const whole = report.languages.map(({ page }) => page.shell.whole_report).join(' / ')
  return inEachLanguage(report, [{ text: whole, url: 'report.html' }], half => [
    firstScreen(half),
    ...sectionsOf(half).map(section => printSection(half, section)),
  ])
}
