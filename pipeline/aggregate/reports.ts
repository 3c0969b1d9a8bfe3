import * as aq from 'arquero'
import type { BASIS } from '../../schema/vocabulary.ts'
import type { WordOf } from '../../schema/word-list.ts'
import type { Counted } from './counted.ts'

/** One publication with the codes it carries. A study with one publication is its own report. */
export interface ReportCodes {
  study: string
  report: string
  basis: WordOf<typeof BASIS>
  codes: ReadonlySet<string>
  behind: ReadonlyMap<string, readonly string[]>
}

/** The reports of the counted studies. A finding belongs to the report its passage names, else to the first. */
export function reportsOf({ studies, findings }: Counted): ReportCodes[] {
  const found = findings
    .groupby('study_id', 'report', 'code')
    .rollup({ behind: aq.op.array_agg('finding_id') })
    .groupby('study_id', 'report')
    .objects({ grouped: true }) as unknown as Map<string, Map<string, { code: string; behind: string[] }[]>>
  return studies.flatMap(({ id, record, reports }) => {
    const names = reports.length === 0 ? [''] : reports.map(one => one.report)
    return names.map(report => {
      const behind = new Map(
        found
          .get(id)
          ?.get(report)
          ?.map(one => [one.code, one.behind]),
      )
      return { study: id, report, basis: record.basis, codes: new Set(behind.keys()), behind }
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
