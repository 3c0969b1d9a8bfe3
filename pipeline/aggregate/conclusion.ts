import type { CONCLUSION } from '../../schema/vocabulary.ts'
import type { WordOf } from '../../schema/word-list.ts'
import type { Effect } from './effect.ts'

export type Conclusion = WordOf<typeof CONCLUSION>

/**
 * The word for what the studies that use a code say of it together. No test is made: there is no 50:50 null for a theme in a purposive sample
 * (Nikolakopoulos 2020, doi 10.1002/jrsm.1427).
 *
 * - `not-seen`: no study uses the code
 * - `described`: used, and no study declares an effect
 * - `too-few`: fewer studies declare an effect than the least number of the analysis page
 * - `helps`, `hinders`: at least that many, and none the other way
 * - `divided`: effects both ways, between studies or within one
 */
export function conclusionOf(effects: readonly Effect[], leastStudies: number): Conclusion {
  const n = (effect: Effect) => effects.filter(one => one === effect).length
  if (effects.length === 0) return 'not-seen'
  const [helps, hinders, mixed, none] = [n('helps'), n('hinders'), n('mixed'), n('no-relation')]
  if (helps + hinders + mixed + none === 0) return 'described'
  if (helps + hinders + mixed + none < leastStudies) return 'too-few'
  if (mixed > 0 || (helps > 0 && hinders > 0)) return 'divided'
  return helps >= leastStudies ? 'helps' : hinders >= leastStudies ? 'hinders' : 'too-few'
}
