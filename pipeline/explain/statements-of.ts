import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { at, type Traces } from './traces.ts'

/** A claim of a published review, or a finding of ours on the whole. Their ids are words of their own and may be those of a theme or of each other. */
export interface Statement {
  kind: 'claim' | 'review-finding'
  id: string
  explain: () => string
}

/** Where each stands, and the passage or the codes it rests on. */
export function statementsOf({ claims, reviewFindings }: ReviewUnderWay, traces: Traces): Statement[] {
  const findingsOf = (codes: readonly string[]) =>
    codes.flatMap(code => [`  ${code}:`, ...traces.ofCode(code).map(id => traces.explain(id, '    '))])
  return [
    ...(claims?.value.claims ?? []).map(
      ({ claim_id, labels, passage, predicted, basis, codes }, index): Statement => ({
        kind: 'claim',
        id: claim_id,
        explain: () =>
          [
            `${at(claims?.at('claims', index, 'claim_id'))} claim ${claim_id}: ${Object.values(labels).join(' / ')}`,
            `  predicted: ${predicted} (${basis})`,
            traces.explain(passage, '  '),
            ...findingsOf(codes),
          ].join('\n'),
      }),
    ),
    ...(reviewFindings?.value.findings ?? []).map(
      ({ review_finding_id, labels, overall, assessor, status, codes }, index): Statement => ({
        kind: 'review-finding',
        id: review_finding_id,
        explain: () =>
          [
            `${at(reviewFindings?.at('findings', index, 'review_finding_id'))} review finding ${review_finding_id}: ${Object.values(labels).join(' / ')}`,
            `  confidence: ${overall.level}, ${overall.why} (${status}, coder ${assessor})`,
            ...findingsOf(codes),
          ].join('\n'),
      }),
    ),
  ]
}
