import type { MadeFile } from '../review/made-file.ts'
import type { Drawings } from './drawing.ts'
import { folderGuide } from './markdown/folder-guide.ts'
import { reportMarkdown } from './markdown/report-markdown.ts'
import { summaryOfFindings } from './markdown/summary-of-findings.ts'
import type { PageFiles } from './page/head.ts'
import { printPage } from './page/print-page.ts'
import type { ReportData } from './report-data.ts'

/**
 * The report, as a page that opens from disk and as one that a forge shows; the summary of findings and what to know of the tables beside it. `shown` is the same with its names kept to themselves; a forge keeps cells and
 * lines apart by itself, and its text holds nothing that is not seen. All is written before what this returns is called, but for the drawings on the page.
 */
export function reportFiles(
  report: ReportData,
  shown: ReportData,
  files: PageFiles,
): (drawings: Drawings) => MadeFile[] {
  const guide = folderGuide(report)
  const markdown = reportMarkdown(report)
  const summary = summaryOfFindings(report)
  const page = printPage(shown, files)
  return drawings => [
    { path: 'README.md', pieces: [guide] },
    { path: 'report.html', pieces: [page(drawings)] },
    { path: 'report.md', pieces: [markdown] },
    { path: 'summary-of-findings.md', pieces: [summary] },
  ]
}
