import { op } from 'arquero'
import type { Review } from '../../schema/settled.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import { conclusionOf } from './conclusion.ts'
import {
  type CountedFinding,
  countedCodes,
  countedFindings,
  EFFECT_LABELS,
  EFFECTS,
  type Effect,
  effectIn,
} from './counted.ts'
import { findingTable } from './finding-table.ts'
import { count, type Row, type Table, text } from './table.ts'

/** How many studies use each code, what they say it does, and the word for it. */
export const byCode: Table = {
  name: 'by-code',
  da: 'Studier pr. kode',
  en: 'Studies by code',
  row: 'a code of the counted scheme',
  meaning:
    'Distinct studies with at least one finding of the code; then the same studies by what each says the condition does to involvement when it is there.',
  caveat: 'Often mentioned does not mean common, important or proven.',
  source: 'Counting rule and words: the analysis page of the review.',
  key: ['code'],
  columns: [
    ...codeColumns,
    text('origin', 'Fra den publicerede oversigt eller fra kodningen', 'From the published review or met while coding'),
    count('n_studies', 'studies', 'Studier', 'Studies'),
    count('n_findings', 'findings', 'Fund', 'Findings'),
    ...EFFECTS.map(effect =>
      count(
        columnOf(effect),
        'studies',
        `Studier: ${EFFECT_LABELS[effect].da}`,
        `Studies: ${EFFECT_LABELS[effect].en}`,
      ),
    ),
    text('conclusion', 'Konklusion', 'Conclusion'),
  ],
  rows: review => {
    const studies = effectByStudy(review)
    const counts = new Map(
      findingTable(countedFindings(review))
        .groupby('code')
        .rollup({
          n_studies: op.distinct('study_id'),
          n_findings: op.count(),
          behind: op.array_agg('finding_id'),
        })
        .objects()
        .map(row => [(row as { code: string }).code, row as CodeCount]),
    )
    return countedCodes(review).map(({ theme, code }): Row => {
      const found = counts.get(code.code)
      const own = studies.filter(one => one.code === code.code)
      const byEffect = EFFECTS.map(effect => [columnOf(effect), own.filter(one => one.effect === effect)] as const)
      return {
        cells: {
          ...codeCells({ theme, code }),
          origin: code.origin,
          n_studies: found?.n_studies ?? 0,
          n_findings: found?.n_findings ?? 0,
          ...Object.fromEntries(byEffect.map(([column, list]) => [column, list.length])),
          conclusion: conclusionOf(
            own.map(one => one.effect),
            review.analysis.conclusions.least_studies,
          ),
        },
        behind: found?.behind ?? [],
        behindOf: Object.fromEntries(byEffect.map(([column, list]) => [column, list.flatMap(one => one.behind)])),
      }
    })
  },
}

function columnOf(effect: Effect): string {
  return `n_studies_${effect.replace('-', '_')}`
}

interface CodeCount {
  n_studies: number
  n_findings: number
  behind: string[]
}

/** For each study and code: what the study says the code does, and the findings that say so. */
export function effectByStudy(
  review: Review,
): { study_id: string; theme: string; code: string; effect: Effect; behind: string[] }[] {
  const groups = new Map<string, CountedFinding[]>()
  for (const finding of countedFindings(review)) {
    const key = `${finding.study_id} ${finding.code}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const { study_id, theme, code } = first
    return [{ study_id, theme, code, effect: effectIn(group), behind: group.map(one => one.finding_id) }]
  })
}
