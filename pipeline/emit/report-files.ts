import type { Review } from '../../schema/settled.ts'
import type { TableRows } from '../review/table.ts'
import type { TextFile } from '../review/text-file.ts'
import type { DrawnChart } from './draw-charts.ts'
import { reportMarkdown } from './markdown/report-markdown.ts'
import { summaryOfFindings } from './markdown/summary-of-findings.ts'
import type { PageFiles } from './page/head.ts'
import { printPage } from './page/print-page.ts'
import { reportData } from './report-data.ts'

/** The report, as a page that opens from disk and as one that a forge shows, and the summary of findings beside it. */
export function reportFiles(
  review: Review,
  all: readonly TableRows[],
  drawn: readonly DrawnChart[],
  files: PageFiles,
): TextFile[] {
  const report = reportData(review, all, drawn)
  return [
    { path: 'report.html', text: printPage(report, files) },
    { path: 'report.md', text: reportMarkdown(report) },
    { path: 'summary-of-findings.md', text: summaryOfFindings(report) },
  ]
}
