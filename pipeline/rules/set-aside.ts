import type { SCREENING_DECISION } from '../../schema/vocabulary.ts'
import { notePath, sheetPath } from '../review/paths.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { StudyUnderReview } from '../review/source.ts'

/**
 * How a study that cannot be counted leaves the review: by a decision in the screening, and as a draft. Its folder stays, because what was read and coded of
 * it is nowhere else, and because a decision may be changed.
 */
export function setAside(
  review: ReviewUnderWay,
  study: StudyUnderReview,
  decision: Exclude<keyof typeof SCREENING_DECISION, 'included'>,
): string {
  const more = (
    {
      excluded: 'with its reason',
      'not-sampled': 'at the stage `sampling` with its reason',
      'awaiting-classification': 'with its reason and what its page states',
      duplicate: 'with its reason',
      'not-screened': 'with `not-applicable` as its reason',
    } satisfies Record<typeof decision, string>
  )[decision]
  return `decide \`${decision}\` in ${sheetPath(review, 'screening')}, ${more}, and ${asDraft(study)}`
}

/** The half of it that is left where the screening has decided already. */
export function asDraft(study: StudyUnderReview): string {
  return `write \`- Status: draft\` in ${notePath(study)}, which keeps what was read of it and counts nowhere`
}
