import { pagePath } from '../review/paths.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { type Said, usage } from './said.ts'

/** Says so where a coder is not declared under Coders. */
export function notDeclared(review: ReviewUnderWay, letter: string): Said | undefined {
  const isDeclared = review.protocol?.value.coders.some(({ coder }) => coder === letter) === true
  return isDeclared
    ? undefined
    : usage(
        `Coder \`${letter}\` is not declared under Coders in ${pagePath(review, 'protocol')}; declare the coder first.`,
      )
}
