import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { textIn } from '../../languages/text-in.ts'
import type { ReportData } from '../report-data.ts'
import { TABLE_FORMATS } from '../table-files.ts'
import { nodes } from './content.ts'
import { asWritten, inLanguages } from './in-languages.ts'
import { ownTable } from './table-element.ts'

/** How to cite the review. */
export function citation(report: ReportData): ElementContent[] {
  return [h('blockquote', [h('p', [asWritten(report, report.review.protocol.review.citation)])])]
}

/** The review and its tables to take away. */
export function downloads(report: ReportData): ElementContent[] {
  const file = (path: string, name: string) => h('a', { href: path }, name)
  const table = ownTable(
    report,
    {
      id: 'downloads',
      caption: ({ page }) => page.cite.downloads,
      heads: [({ page }) => page.cite.table, ({ page }) => page.cite.rows, ({ page }) => page.cite.files],
      numbers: [1],
    },
    report.tables.map(({ table: { name, labels }, rows }) => [
      inLanguages(report, ({ tag }) => textIn(labels, tag)),
      rows.length,
      TABLE_FORMATS.flatMap(({ ending }, index) => [
        index === 0 ? '' : ' ',
        file(`tables/${name}.${ending}`, `${name}.${ending}`),
      ]),
    ]),
  )
  const whole = inLanguages(report, ({ page }) => page.cite.whole_review)
  return [h('p', nodes([whole, ': ', file('review.json', 'review.json')])), table]
}
