import type { Review, Study } from '../../schema/settled.ts'
import { BASIS } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { countedCodes, countedStudies } from './counted.ts'
import { count, numberCells, ratio, share, type Table, text } from './table.ts'

/** The subgroups that were declared beforehand: how much was read, and when the study was published. */
export const subgroups: Table = {
  name: 'subgroups',
  da: 'Undergrupper',
  en: 'Subgroups',
  row: 'a code and a subgroup',
  meaning:
    'Distinct studies of the subgroup with at least one finding of the code, beside the number of studies in the subgroup.',
  caveat: 'The subgroups are small and chosen, not drawn. A difference between them is no finding.',
  source: 'Subgroups declared in the analysis page before the numbers were seen.',
  key: ['code', 'dimension', 'subgroup'],
  columns: [
    text('theme', 'Tema', 'Theme'),
    text('code', 'Kode', 'Code'),
    text('dimension', 'Inddeling', 'Dimension'),
    text('subgroup', 'Undergruppe', 'Subgroup'),
    count('n_studies', 'studies', 'Studier', 'Studies'),
    count('n_studies_of', 'studies', 'Af så mange studier', 'Of so many studies'),
    ...ratio('share', 'Andel', 'Share'),
  ],
  rows: review => {
    const groups = groupsOf(review)
    return countedCodes(review).flatMap(({ theme, code }) =>
      groups.map(({ dimension, subgroup, studies }) => {
        const own = studies.map(study => study.findings.filter(one => one.code === code.code))
        const n = own.filter(found => found.length > 0).length
        return {
          cells: {
            theme: theme.theme,
            code: code.code,
            dimension,
            subgroup,
            n_studies: n,
            n_studies_of: studies.length,
            ...numberCells('share', share(n, studies.length)),
          },
          behind: own.flat().map(one => one.finding_id),
        }
      }),
    )
  },
}

function groupsOf(review: Review): { dimension: string; subgroup: string; studies: Study[] }[] {
  const studies = countedStudies(review)
  return [
    ...wordsOf(BASIS).map(basis => ({
      dimension: 'basis',
      subgroup: basis,
      studies: studies.filter(study => study.record.basis === basis),
    })),
    ...review.analysis.subgroups.map(({ subgroup, from, to }) => ({
      dimension: 'period',
      subgroup,
      studies: studies.filter(({ record }) => Number(record.year) >= from && Number(record.year) <= to),
    })),
  ]
}
