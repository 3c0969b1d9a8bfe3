import { outline } from '../outline.ts'
import type { SectionOutline } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'

/** The sections that this report has, in the order of the outline. */
export function sectionsOf(report: ReportData): SectionOutline[] {
  return outline
    .flatMap(section => (typeof section === 'function' ? section(report) : [section]))
    .filter(({ when }) => when?.(report) ?? true)
}
