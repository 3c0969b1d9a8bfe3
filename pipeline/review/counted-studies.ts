import type { Review, Study } from '../../schema/settled.ts'

/** The studies that count: a retracted one stands in `studies` and in nothing else. */
export function countedStudies(review: Review): Study[] {
  return review.studies.filter(study => study.record.retracted === undefined)
}
