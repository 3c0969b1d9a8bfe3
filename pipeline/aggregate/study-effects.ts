import * as aq from 'arquero'
import type { Finding } from '../../schema/settled.ts'
import { type Effect, effectIn } from './effect.ts'

/** What one study says of one code, and the findings that say so. */
export interface StudyEffect {
  study_id: string
  effect: Effect
  behind: readonly string[]
}

/** By code, for each study that uses it in the order of the findings: what the study says the code does. */
export function studyEffects(findings: aq.ColumnTable): Map<string, StudyEffect[]> {
  return findings
    .groupby('study_id', 'code')
    .rollup({ findings: aq.op.array_agg('finding'), behind: aq.op.array_agg('finding_id') })
    .derive({ effect: aq.escape((row: { findings: Finding[] }) => effectIn(row.findings)) })
    .groupby('code')
    .select('study_id', 'effect', 'behind')
    .objects({ grouped: true }) as unknown as Map<string, StudyEffect[]>
}
