import type { Catalogue } from '../../languages/catalogue.ts'
import type { ReportData } from '../report-data.ts'

/** How much of what the conclusions rest on a person has compared with its pages, and found wrong; nothing where there is nothing to compare. */
export function checkedByPerson({ page }: Catalogue, report: ReportData): string {
  const row = report.rows('checks').find(({ cells }) => cells.part === 'effect-declared')
  const [n = 0, of = 0, wrong = 0] = ['n_checked', 'n_findings', 'n_wrong'].map(name => Number(row?.cells[name] ?? 0))
  if (of === 0) return ''
  return [page.answer.checked({ n, of }), ...(n === 0 ? [] : [page.answer.found_wrong({ wrong })])].join(' ')
}
