import type { WordIn } from '../../schema/vocabulary.ts'
import type { Side } from './claim-sides.ts'

/** The word for what the studies say of a claim. As for codes: at least so many one way and none the other; fewer is too few; both ways is divided. */
export function claimConclusion(sides: readonly Side[], leastStudies: number): WordIn<'claim_word'> {
  const n = (side: Side) => sides.filter(one => one === side).length
  const [pro, contra, mixed] = [n('for'), n('against'), n('mixed')]
  if (sides.length === 0) return 'not-seen'
  if (pro + contra + mixed < leastStudies) return 'too-few'
  if (mixed > 0 || (pro > 0 && contra > 0)) return 'divided'
  return pro > 0 ? 'in-line' : 'contrary'
}
