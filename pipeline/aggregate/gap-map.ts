import * as aq from 'arquero'
import { MISSING } from '../../schema/missing.ts'
import type { Finding, Study } from '../../schema/settled.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import type { Counted } from './counted.ts'
import { type CountedFinding, countsBy } from './finding-table.ts'
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
export function mapRows({ codes, findings }: Counted, groups: readonly Group[]): Row[] {
  const counted = groups.map(({ cells, has }) => ({
    cells,
    counts: countsBy(findings.filter(aq.escape((row: CountedFinding) => has(row.study, row.finding))), 'code'),
  }))
  return codes.flatMap(({ theme, code }) =>
    counted.map(({ cells, counts }) => {
      const { n_studies, behind } = counts(code.code)
      return { cells: { ...codeCells({ theme, code }), ...cells, n_studies, gap: n_studies === 0 }, behind }
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
export function missingGroups({ studies }: Counted, key: string, wordOf: (study: Study) => unknown): Group[] {
  return MISSING.filter(word => studies.some(study => wordOf(study) === word)).map(word => ({
    cells: { [key]: word, [`${key}_da`]: MISSING_LABELS[word].da, [`${key}_en`]: MISSING_LABELS[word].en },
    has: study => wordOf(study) === word,
  }))
}
