import { frequencyOf, reportsOf } from './reports.ts'
import { count, numberCells, ratio, share, type Table, text } from './table.ts'

/** Intensity effect sizes of the reports: how much of what was found each of them holds. */
export const metasummaryStudies: Table = {
  name: 'metasummary-studies',
  row: 'a report of a study',
  meaning:
    'Intensity effect size: the codes of the report over all codes that any report carries; and the same of the frequent codes only.',
  caveat: 'A report read in full has more room than an abstract; compare within a basis.',
  source: 'Sandelowski & Barroso 2003; Sandelowski, Barroso & Voils 2007.',
  rests_on:
    'What stands behind all codes in `by-code`, in that study; where it has several reports, of the passages that name the report in `data/studies/`, those that name none being of the first.',
  key: ['source_id', 'report_id'],
  columns: [
    text('source_id'),
    text('report_id'),
    text('basis', { words: ['basis'] }),
    count('n_codes', 'codes'),
    count('n_codes_of', 'codes'),
    ...ratio('ies'),
    count('n_frequent_codes', 'codes'),
    count('n_frequent_codes_of', 'codes'),
    ...ratio('ies_frequent'),
  ],
  rows: counted => {
    const { review, codes } = counted
    const reports = reportsOf(counted)
    const used = codes.map(({ code }) => code.code).filter(code => reports.some(one => one.codes.has(code)))
    const frequent = used.filter(code => {
      const { n_reports, n_reports_of } = frequencyOf(code, reports)
      return n_reports * 100 >= review.analysis.conclusions.frequent_from * n_reports_of
    })
    return reports.map(({ study, report, basis, codes, behind }) => {
      const own = frequent.filter(code => codes.has(code)).length
      return {
        cells: {
          source_id: study,
          report_id: report,
          basis,
          n_codes: codes.size,
          n_codes_of: used.length,
          ...numberCells('ies', share(codes.size, used.length)),
          n_frequent_codes: own,
          n_frequent_codes_of: frequent.length,
          ...numberCells('ies_frequent', share(own, frequent.length)),
        },
        behind: [...behind.values()].flat(),
      }
    })
  },
}
