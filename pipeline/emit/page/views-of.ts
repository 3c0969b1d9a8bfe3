import { outline } from '../outline.ts'
import type { SectionOutline, ViewName } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'

/** A view with the sections that this report has in it. */
export interface View {
  view: ViewName
  sections: readonly SectionOutline[]
}

/** The views of this report after its answer, in the order of the outline; one with nothing in it is left out. */
export function viewsOf(report: ReportData): View[] {
  return outline
    .map(({ view, sections }) => ({
      view,
      sections: sections
        .flatMap(section => (typeof section === 'function' ? section(report) : [section]))
        .filter(({ when }) => when?.(report) ?? true),
    }))
    .filter(({ sections }) => sections.length > 0)
}
