import type { Labels } from '../../schema/labels.ts'
import type { Review } from '../../schema/settled.ts'
import { countedStudies } from './counted-studies.ts'

/**
 * So many statements are told first: what the whole is, and four reservations. The order of the protocol is that of telling, so that a review says by it what
 * nobody may overlook; the others stand whole under the methods.
 */
export const TOLD_FIRST = 5

/**
 * The statements of the protocol with `{n_studies}` filled in: how many studies count. A number that is typed in a sentence goes on saying what was true when
 * it was typed.
 */
export function statementsFilled(review: Review): { statement: string; labels: Labels }[] {
  const n = String(countedStudies(review).length)
  return review.protocol.statements.map(({ statement, labels }) => ({
    statement,
    labels: Object.fromEntries(
      Object.entries(labels).map(([tag, text]) => [tag, text?.replaceAll('{n_studies}', n)]),
    ) as Labels,
  }))
}
