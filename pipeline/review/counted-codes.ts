import type { Code, Codebook } from '../../schema/codebook.ts'
import type { Labels } from '../../schema/labels.ts'
import type { Review } from '../../schema/settled.ts'

/** A code of the counted scheme with its theme. */
export interface CodeOfTheme {
  theme: { theme: string; labels: Labels }
  code: Code
}

/** All codes of the counted scheme, in the order of the codebook. */
export function countedCodes(review: Pick<Review, 'codebook'>): CodeOfTheme[] {
  return countedScheme(review.codebook).themes.flatMap(({ codes, ...theme }) => codes.map(code => ({ theme, code })))
}

/** The scheme the count tables use: the review's own. */
export function countedScheme(codebook: Codebook): Codebook['schemes'][number] {
  const scheme = codebook.schemes.find(one => one.counted === 'yes')
  if (scheme === undefined)
    throw new Error('The rule codebook-complete lets no codebook through without a counted scheme')
  return scheme
}
