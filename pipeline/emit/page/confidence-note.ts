import { catalogueOf } from '../../languages/catalogues.ts'
import { textIn } from '../../languages/text-in.ts'
import { statementsFilled } from '../../review/statements-filled.ts'
import type { Say } from '../outline-parts.ts'

/** What a review says of its own confidence, where its protocol says it, before what holds of every review; and that a reader of another language has its reasons translated. */
export const confidenceNote: Say = ({ page, tag }, { review, written, rows }) => {
  const own = statementsFilled(review).find(one => one.statement === 'confidence')
  const isTranslated = review.reviewFindings.some(({ overall_translations = {} }) => overall_translations[tag])
  const n = rows('summary-of-findings').filter(({ cells }) => cells.n_studies === 0).length
  return [
    ...(own === undefined ? [] : [textIn(own.labels, tag)]),
    page.confidence.note,
    ...(n === 0 ? [] : [page.confidence.carried_by_none({ n })]),
    ...(isTranslated ? [page.confidence.translated({ language: catalogueOf(written).name })] : []),
  ].join(' ')
}
