import type { Labels } from '../../schema/labels.ts'
import type { Review } from '../../schema/settled.ts'
import { filledIn } from './filled-in.ts'
import { numbersOf } from './numbers-of.ts'

/**
 * So many statements are told first: what the whole is, and four reservations. The order of the protocol is that of telling, so that a review says by it what
 * nobody may overlook; the others stand whole under the methods.
 */
export const TOLD_FIRST = 5

/** The statements of the protocol with their numbers filled in. */
export function statementsFilled(review: Review): { statement: string; labels: Labels }[] {
  return filledIn(review.protocol.statements, numbersOf(review))
}
