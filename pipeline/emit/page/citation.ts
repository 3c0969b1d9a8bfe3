import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import type { ReportData } from '../report-data.ts'
import { formatsOf } from '../table-files.ts'
import { citationParts } from './citation-in.ts'
import { type Content, nodes } from './content.ts'
import { asWritten, inLanguages } from './in-languages.ts'
import { linkOut } from './sources.ts'
import { ownTable } from './table-element.ts'

/** How to cite the review. */
export function citation(report: ReportData): ElementContent[] {
  return [h('blockquote', [h('p', inLanguages(report, cited))])]
}

/** The citation, whose address is a link, marked where it stands in one language whichever is chosen. */
export function cited(language: Catalogue, report: ReportData): Content {
  const { review } = report
  const { cited, where = [] } = citationParts(language, review)
  return review.dataset === undefined && review.protocol.review.citation !== undefined
    ? asWritten(report, cited)
    : [cited, ...where.flatMap(address => [' ', ...linkOut(address, address)])]
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
    report.tables.map(({ table, rows }) => [
      inLanguages(report, ({ tag }) => textIn(table.labels, tag)),
      rows.length,
      formatsOf(table).flatMap(({ ending }, index) => [
        index === 0 ? '' : ' ',
        file(`tables/${table.name}.${ending}`, `${table.name}.${ending}`),
      ]),
    ]),
  )
  const whole = inLanguages(report, ({ page }) => page.cite.whole_review)
  return [h('p', nodes([whole, ': ', file('review.json', 'review.json')])), table]
}
