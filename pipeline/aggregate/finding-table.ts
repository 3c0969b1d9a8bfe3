import * as aq from 'arquero'
import type { Finding, Study } from '../../schema/settled.ts'
import type { CodeOfTheme } from '../review/counted-codes.ts'

/** One finding of a counted study in the counted scheme, flat, with the whole of both beside it for a filter. */
export interface CountedFinding {
  finding_id: string
  study_id: string
  /** The publication the passage is from; the first, or nothing, where the passage names none. */
  report: string
  theme: string
  code: string
  study: Study
  finding: Finding
}

const COLUMNS: (keyof CountedFinding)[] = ['finding_id', 'study_id', 'report', 'theme', 'code', 'study', 'finding']

/** The findings that counting starts from, those of each study that are counted, a row each, in the order of the studies. Its columns are named, so that they are there even where no finding is. */
export function findingTable(
  studies: readonly Study[],
  codes: readonly CodeOfTheme[],
  findingsOf: (study: Study) => readonly Finding[],
): aq.ColumnTable {
  const themes = new Map(codes.map(({ theme, code }) => [code.code, theme.theme]))
  const rows = studies.flatMap(study => {
    const first = study.reports[0]?.report ?? ''
    const reports = new Map(study.passages.map(({ passage, report }) => [passage, report ?? first]))
    return findingsOf(study).flatMap((finding): CountedFinding[] => {
      const { finding_id, code, passage } = finding
      const theme = themes.get(code)
      if (theme === undefined) return []
      return [{ finding_id, study_id: study.id, report: reports.get(passage) ?? first, theme, code, study, finding }]
    })
  })
  return aq.from(rows, COLUMNS)
}

/** A count of findings: never the findings alone, always the distinct studies they stand in too. */
export interface Counts {
  n_studies: number
  n_findings: number
  behind: readonly string[]
}

const ROLLUP = {
  n_studies: aq.op.distinct('study_id'),
  n_findings: aq.op.count(),
  behind: aq.op.array_agg('finding_id'),
}
const NOTHING: Counts = { n_studies: 0, n_findings: 0, behind: [] }

/** The counts of each value of a column; of a value that no finding has they are 0. */
export function countsBy(findings: aq.ColumnTable, column: 'theme' | 'code'): (value: string) => Counts {
  const rows = findings.groupby(column).rollup(ROLLUP).objects() as (Counts & Record<typeof column, string>)[]
  const byValue = new Map(rows.map(({ [column]: value, ...counts }) => [value, counts]))
  return value => byValue.get(value) ?? NOTHING
}

/** The findings themselves, by study or by code, in their order. */
export function findingsBy(findings: aq.ColumnTable, column: 'study_id' | 'code'): Map<string, CountedFinding[]> {
  return findings.groupby(column).objects({ grouped: true }) as unknown as Map<string, CountedFinding[]>
}

/** The counts of all of them, each study once. */
export function countsOf(findings: aq.ColumnTable): Counts {
  const [counts] = findings.rollup(ROLLUP).objects() as Counts[]
  return counts === undefined || counts.n_findings === 0 ? NOTHING : counts
}
