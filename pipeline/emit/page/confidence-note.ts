import { textIn } from '../../languages/text-in.ts'
import { statementsFilled } from '../../review/statements-filled.ts'
import type { Say } from '../outline-parts.ts'

/** What a review says of its own confidence, where its protocol says it, before what holds of every review. */
export const confidenceNote: Say = ({ page, tag }, { review }) => {
  const own = statementsFilled(review).find(one => one.statement === 'confidence')
  return [...(own === undefined ? [] : [textIn(own.labels, tag)]), page.confidence.note].join(' ')
}
