import { MISSING } from '../../schema/missing.ts'
import type { Finding, Review, Study } from '../../schema/settled.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import { countedCodes, countedStudies } from './counted.ts'
import { type Column, count, flag, type Row } from './table.ts'

/** One column of a map: a word, its labels, and which findings of a study belong in it. */
export interface Group {
  cells: Record<string, string>
  has: (study: Study, finding: Finding) => boolean
}

/** The columns that every map has beside its own. */
export function mapColumns(own: readonly Column[]): Column[] {
  return [
    ...codeColumns,
    ...own,
    count('n_studies', 'studies', 'Studier', 'Studies'),
    flag('gap', 'Tom celle', 'Empty cell'),
  ]
}

/** A row for each code and group, empty ones too. A cell counts distinct studies, never findings. */
export function mapRows(review: Review, groups: readonly Group[]): Row[] {
  const studies = countedStudies(review)
  return countedCodes(review).flatMap(({ theme, code }) =>
    groups.map(({ cells, has }) => {
      const found = studies.flatMap(study =>
        study.findings
          .filter(one => one.code === code.code && has(study, one))
          .map(({ finding_id }) => ({ study: study.id, finding_id })),
      )
      const n = new Set(found.map(one => one.study)).size
      return {
        cells: {
          ...codeCells({ theme, code }),
          ...cells,
          n_studies: n,
          gap: n === 0,
        },
        behind: found.map(one => one.finding_id),
      }
    }),
  )
}

/** The group of everything: its studies are distinct, so it is no sum. */
export const EVERYTHING = (key: string): Group => ({
  cells: { [key]: 'all', [`${key}_da`]: 'Alle', [`${key}_en`]: 'All' },
  has: () => true,
})

/** Labels of the missing words, for groups of what was not seen. */
export const MISSING_LABELS: Record<(typeof MISSING)[number], { da: string; en: string }> = {
  'not-seen': { da: 'Ikke set', en: 'Not seen' },
  'not-reported': { da: 'Ikke oplyst', en: 'Not reported' },
  'not-applicable': { da: 'Ikke relevant', en: 'Not applicable' },
  unclear: { da: 'Uklart', en: 'Unclear' },
}

/** Those missing words that some study has, so that no study falls out of a map. */
export function missingGroups(review: Review, key: string, wordOf: (study: Study) => unknown): Group[] {
  return MISSING.filter(word => countedStudies(review).some(study => wordOf(study) === word)).map(word => ({
    cells: { [key]: word, [`${key}_da`]: MISSING_LABELS[word].da, [`${key}_en`]: MISSING_LABELS[word].en },
    has: study => wordOf(study) === word,
  }))
}
