import { table } from 'arquero'
import type { CountedFinding } from './counted.ts'

/** Counted findings as an arquero table. Its columns are there even where no finding is, which `from` of an empty list would not give. */
export function findingTable(findings: readonly CountedFinding[]) {
  return table({
    finding_id: findings.map(one => one.finding_id),
    study_id: findings.map(one => one.study_id),
    theme: findings.map(one => one.theme),
    code: findings.map(one => one.code),
  })
}
