import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import { nearestAmong } from '../rules/rule.ts'

/** Says that no study or document has the id, and which is nearest. */
export function noSource(review: ReviewUnderWay, id: string): string {
  const ids = sourcesOf(review).map(one => one.id)
  return `There is no study or document \`${id}\` in ${review.path} that can be read${nearestAmong(id, ids)}.`
}
