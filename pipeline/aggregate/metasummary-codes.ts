import { ALL } from '../../schema/reserved.ts'
import { BASIS } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { quotasOf } from './by-theme.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import { frequencyOf, reportsOf } from './reports.ts'
import { count, flag, list, numberCells, ratio, share, type Table, text } from './table.ts'

/** Frequency effect sizes of the codes, for all reports and within each basis. */
export const metasummaryCodes: Table = {
  name: 'metasummary-codes',
  row: 'a code and a basis; the basis `all` is all reports',
  meaning:
    'Frequency effect size: the reports that contain the code over all reports, both less reports of a common study that only repeat it; also within each basis, because an abstract has little room.',
  caveat:
    'A frequency says how often our sample mentions a thing on what we could read, not how common, important or proven it is.',
  source: 'Sandelowski & Barroso 2003; Sandelowski, Barroso & Voils 2007.',
  rests_on: 'What stands behind the code in `by-code`, in the studies read on that basis, in all of them for `all`.',
  key: ['code', 'basis'],
  columns: [
    ...codeColumns,
    text('basis', { words: ['everything', 'basis'] }),
    count('n_reports', 'reports'),
    count('n_reports_of', 'reports'),
    ...ratio('fes'),
    flag('frequent'),
    list('sought_by_quota'),
  ],
  rows: counted => {
    const { review, codes } = counted
    const all = reportsOf(counted)
    return codes.flatMap(({ theme, code }) =>
      [ALL, ...wordsOf(BASIS)].map(basis => {
        const reports = all.filter(one => basis === ALL || one.basis === basis)
        const { n_reports, n_reports_of } = frequencyOf(code.code, reports)
        const fes = share(n_reports, n_reports_of)
        return {
          cells: {
            ...codeCells({ theme, code }),
            basis,
            n_reports,
            n_reports_of,
            ...numberCells('fes', fes),
            frequent: typeof fes === 'number' && fes * 100 >= review.analysis.conclusions.frequent_from,
            sought_by_quota: quotasOf(theme.theme, review),
          },
          behind: reports.flatMap(one => one.behind.get(code.code) ?? []),
        }
      }),
    )
  },
}
