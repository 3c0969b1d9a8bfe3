import type { Review } from '../../schema/settled.ts'
import { countedStudies } from '../review/counted-studies.ts'

/** The quotas of the protocol, and how many counted studies are in the sample by each. */
export function quotasReached(review: Review) {
  const sought = countedStudies(review).map(({ record }) => record.sampled_by_quota ?? [])
  return review.protocol.quotas.map(one => ({
    ...one,
    reached: sought.filter(quotas => quotas.includes(one.quota)).length,
  }))
}
