import type { Catalogue } from '../../languages/catalogue.ts'
import type { ReportData } from '../report-data.ts'

/** How much of what the conclusions rest on a person has compared with its pages; nothing where there is nothing to compare. */
export function checkedByPerson({ page }: Catalogue, report: ReportData): string {
  const row = report.rows('checks').find(({ cells }) => cells.part === 'effect-declared')
  const [n, of] = [Number(row?.cells.n_checked ?? 0), Number(row?.cells.n_findings ?? 0)]
  return of === 0 ? '' : page.answer.checked({ n, of })
}
