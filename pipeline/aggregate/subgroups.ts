import * as aq from 'arquero'
import { dividingFields } from '../../schema/dividing-fields.ts'
import type { Review, Study } from '../../schema/settled.ts'
import { BASIS } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { type CountedFinding, countsBy } from './finding-table.ts'
import { count, numberCells, ratio, share, type Table, text } from './table.ts'

/** The subgroups that were declared beforehand: how much was read, when the study was published, and what the form asks of it. */
export const subgroups: Table = {
  name: 'subgroups',
  row: 'a code and a subgroup',
  meaning:
    'Distinct studies of the subgroup with at least one finding of the code, beside the number of studies in the subgroup.',
  caveat: 'The subgroups are small and chosen, not drawn. A difference between them is no finding.',
  source: 'Subgroups declared in the analysis page before the numbers were seen.',
  rests_on:
    'What stands behind the code in `by-code`, in the studies of the subgroup: by their `basis` or `year` in `studies`, or by what they have in the dimension in `study-groups`, as the analysis page draws the line.',
  key: ['code', 'dimension', 'subgroup'],
  columns: [
    text('theme'),
    text('code'),
    text('dimension'),
    text('subgroup'),
    count('n_studies', 'studies'),
    count('n_studies_of', 'studies'),
    ...ratio('share'),
  ],
  rows: ({ review, studies, findings, codes }) => {
    const groups = groupsOf(review).map(({ has, ...group }) => ({
      ...group,
      n_studies_of: studies.filter(has).length,
      counts: countsBy(findings.filter(aq.escape((row: CountedFinding) => has(row.study))), 'code'),
    }))
    return codes.flatMap(({ theme, code }) =>
      groups.map(({ dimension, subgroup, n_studies_of, counts }) => {
        const { n_studies, behind } = counts(code.code)
        return {
          cells: {
            theme: theme.theme,
            code: code.code,
            dimension,
            subgroup,
            n_studies,
            n_studies_of,
            ...numberCells('share', share(n_studies, n_studies_of)),
          },
          behind,
        }
      }),
    )
  },
}

function groupsOf({
  analysis,
  form,
}: Review): { dimension: string; subgroup: string; has: (study: Study) => boolean }[] {
  return [
    ...wordsOf(BASIS).map(basis => ({
      dimension: 'basis',
      subgroup: basis,
      has: ({ record }: Study) => record.basis === basis,
    })),
    ...analysis.subgroups.map(({ subgroup, from = 0, to = 0, field, words = [] }) =>
      field === undefined
        ? {
            dimension: 'period',
            subgroup,
            has: ({ record }: Study) => Number(record.year) >= from && Number(record.year) <= to,
          }
        : {
            dimension: field,
            subgroup,
            has: wordsAre(form, field, words),
          },
    ),
  ]
}

function wordsAre(form: Review['form'], name: string, words: readonly string[]): (study: Study) => boolean {
  const field = dividingFields(form).find(one => one.field === name)
  return study => words.some(word => [field?.valueIn(study)].flat().includes(word))
}
