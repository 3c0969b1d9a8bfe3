import type { ElementContent } from 'hast'
import { columnLabel } from '../../languages/column-label.ts'
import { CODES_SHOWN } from '../charts/co-occurrence.ts'
import type { ReportData } from '../report-data.ts'
import type { Content } from './content.ts'
import { inLanguages, labelled } from './in-languages.ts'
import { numberLink } from './number-links.ts'
import { printChart } from './print-chart.ts'
import { type Head, tableElement } from './table-element.ts'

/** Which conditions one study mentions together, as in the chart. The columns are numbered as the rows, so that all of them fit. */
export function coOccurrence(report: ReportData): ElementContent[] {
  const rows = report
    .rows('co-occurrence')
    .filter(({ cells }) => Number(cells.rank_a) <= CODES_SHOWN && Number(cells.rank_b) <= CODES_SHOWN)
  const codes = [...new Set(rows.flatMap(({ cells }) => [String(cells.code_a), String(cells.code_b)]))]
  const pairs = new Map(rows.map(row => [`${row.cells.code_a} ${row.cells.code_b}`, row]))
  const columns = codes.slice(0, -1)
  const heads: Head[] = [
    { label: inLanguages(report, language => columnLabel(language, 'by-code', 'code_label')) },
    ...columns.map((_, index) => ({ label: index + 1, number: true })),
  ]
  const body = codes.map((code, index): Content[] => [
    [`${index + 1} `, labelled(report, report.named('code', code))],
    ...columns.map(
      (other, place): Content =>
        place < index ? numberLink(report, 'co-occurrence', pairs.get(`${other} ${code}`), 'n_studies_both') : '',
    ),
  ])
  const caption = inLanguages(report, ({ page }) => page.themes.together)
  return printChart(report, 'co-occurrence', [tableElement('co-occurrence', caption, heads, body)])
}
