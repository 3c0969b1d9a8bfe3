import { isMissing } from '../../schema/missing.ts'
import type { Finding } from '../../schema/settled.ts'
import { EVIDENCE, type WordIn } from '../../schema/vocabulary.ts'

/** What a finding counts as by what it rests on. Where nobody could tell on what, it cannot be taken for a result of the study. */
export function countsAs(evidence: Finding['evidence']): WordIn<'evidence_counts'> {
  return isMissing(evidence) ? 'never' : EVIDENCE[evidence].counts
}
