import type { Review } from '../../schema/settled.ts'
import type { BASIS } from '../../schema/vocabulary.ts'
import type { WordOf } from '../../schema/word-list.ts'
import { countedCodes, countedStudies } from './counted.ts'

/** One publication with the codes it carries. A study with one publication is its own report. */
export interface ReportCodes {
  study: string
  report: string
  basis: WordOf<typeof BASIS>
  codes: ReadonlySet<string>
  behind: ReadonlyMap<string, readonly string[]>
}

/** The reports of the counted studies. A finding belongs to the report its passage names, else to the first. */
export function reportsOf(review: Review): ReportCodes[] {
  const counted = new Set(countedCodes(review).map(({ code }) => code.code))
  return countedStudies(review).flatMap(study => {
    const names = study.reports.length === 0 ? [''] : study.reports.map(one => one.report)
    const reportOfPassage = new Map(study.passages.map(one => [one.passage, one.report ?? names[0] ?? '']))
    return names.map(report => {
      const behind = new Map<string, string[]>()
      for (const { passage, code, finding_id } of study.findings)
        if (counted.has(code) && reportOfPassage.get(passage) === report)
          behind.set(code, [...(behind.get(code) ?? []), finding_id])
      return { study: study.id, report, basis: study.record.basis, codes: new Set(behind.keys()), behind }
    })
  })
}

/**
 * Frequency effect size of a code: the reports that contain it over all reports, both less the reports of a common study that only repeat it.
 *
 * Sandelowski & Barroso 2003; Sandelowski, Barroso & Voils 2007.
 */
export function frequencyOf(code: string, reports: readonly Pick<ReportCodes, 'study' | 'codes'>[]) {
  const containing = reports.filter(one => one.codes.has(code))
  const repeats = containing.length - new Set(containing.map(one => one.study)).size
  return { n_reports: containing.length - repeats, n_reports_of: reports.length - repeats }
}
