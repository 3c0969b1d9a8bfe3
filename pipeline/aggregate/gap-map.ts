import * as aq from 'arquero'
import type { Labels } from '../../schema/labels.ts'
import { MISSING } from '../../schema/missing.ts'
import { ALL } from '../../schema/reserved.ts'
import type { Finding, Study } from '../../schema/settled.ts'
import type { ListName } from '../../schema/vocabulary.ts'
import { calledInEach } from '../languages/called.ts'
import { capitalLabels } from '../languages/capital-labels.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import type { Counted } from './counted.ts'
import { type CountedFinding, countsBy, countsOf } from './finding-table.ts'
import { count, flag, type TableColumn, type TableRow } from './table.ts'

/** One column of a map: a word, its labels, and which studies belong in it, or which findings whatever their study. */
export type Group = { cells: Record<string, string | Labels> } & (
  | { has: (study: Study) => boolean }
  | { says: (finding: Finding) => boolean }
)

/** The columns that every map has beside its own. */
export function mapColumns(own: readonly TableColumn[]): TableColumn[] {
  return [...codeColumns, ...own, count('n_studies', 'studies'), count('n_studies_of', 'studies'), flag('gap')]
}

/** A row for each code and group, empty ones too. A cell counts distinct studies, never findings, of all that are in the group or say a thing in it. */
export function mapRows({ codes, findings, studies }: Counted, groups: readonly Group[]): TableRow[] {
  const counted = groups.map(group => {
    const isIn = ({ study, finding }: CountedFinding) => ('has' in group ? group.has(study) : group.says(finding))
    const own = findings.filter(aq.escape(isIn))
    const n_studies_of = 'has' in group ? studies.filter(group.has).length : countsOf(own).n_studies
    return { cells: { ...group.cells, n_studies_of }, counts: countsBy(own, 'code') }
  })
  return codes.flatMap(({ theme, code }) =>
    counted.map(({ cells, counts }) => {
      const { n_studies, behind } = counts(code.code)
      return { cells: { ...codeCells({ theme, code }), ...cells, n_studies, gap: n_studies === 0 }, behind }
    }),
  )
}

/** The group of those that have a closed word, called as its list calls it. */
export function wordGroup(
  { languages }: Counted,
  key: string,
  word: string,
  has: (study: Study) => boolean,
  ...lists: readonly ListName[]
): Group {
  return { cells: { [key]: word, [`${key}_label`]: capitalLabels(calledInEach(languages, word, ...lists)) }, has }
}

/** The group of everything: its studies are distinct, so it is no sum. */
export function everything(counted: Counted, key: string): Group {
  return wordGroup(counted, key, ALL, () => true, 'everything')
}

/** Those missing words that some study has, so that no study falls out of a map. */
export function missingGroups(counted: Counted, key: string, wordOf: (study: Study) => unknown): Group[] {
  return MISSING.filter(word => counted.studies.some(study => wordOf(study) === word)).map(word =>
    wordGroup(counted, key, word, study => wordOf(study) === word, 'missing'),
  )
}
