import { isMissing } from '../../schema/missing.ts'
import { quoted } from '../diagnostics/problem.ts'
import { sheetPath } from '../review/paths.ts'
import type { Rule } from './rule.ts'

/** Decisions that say nothing of whether it belongs to the review. */
const UNDECIDED: readonly string[] = ['awaiting-classification', 'duplicate', 'not-screened']

export const unidentifiedAwaits: Rule = {
  id: 'unidentified-awaits',
  meaning:
    'A record whose authors or year no page prints awaits classification, is a duplicate or is not screened yet; it is neither included nor excluded.',
  reason: 'a missing author does not make a study ineligible, so excluding it would hide that we could not tell.',
  repair: 'Decide `awaiting-classification`, or find a page that prints it.',
  example: {
    breaks: 'not-seen as authors and excluded',
    keeps: 'not-seen as authors and awaiting-classification',
  },
  check: review =>
    review.screening.flatMap(({ value, at }) => {
      const { authors, year, decision } = value
      const left = [...(isMissing(authors) ? ['authors'] : []), ...(isMissing(year) ? ['year'] : [])]
      return left.length === 0 || UNDECIDED.includes(decision)
        ? []
        : [
            {
              place: at('decision'),
              what: `Unexpected ${quoted(decision)} for a record without its ${left.join(' and ')}, expected \`awaiting-classification\``,
              fix: `change the decision in ${sheetPath(review, 'screening')}, or find a page that prints its ${left.join(' and ')}.`,
            },
          ]
    }),
}
