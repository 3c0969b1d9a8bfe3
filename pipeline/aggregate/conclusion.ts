import type { WordIn } from '../../schema/vocabulary.ts'
import { type Effect, SPEAKS } from './effect.ts'

export type Conclusion = WordIn<'conclusion'>

/**
 * The word for what the studies that use a code say of it together. No test is made: there is no 50:50 null for a theme in a purposive sample
 * (Nikolakopoulos 2020, doi 10.1002/jrsm.1427).
 *
 * - `not-seen`: no study uses the code
 * - `described`: used, and no study declares an effect
 * - `few`: fewer studies declare an effect than the least number of the analysis page; what they declare is told by `declaredTogether`
 * - `helps`, `hinders`: at least that many, and none the other way
 * - `divided`: effects both ways, between studies or within one
 */
export function conclusionOf(effects: readonly Effect[], leastStudies: number): Conclusion {
  if (effects.length === 0) return 'not-seen'
  const ways = effects.map(effect => SPEAKS[effect]).filter(way => way !== 'nothing')
  const n = (way: (typeof ways)[number]) => ways.filter(one => one === way).length
  if (ways.length === 0) return 'described'
  if (ways.length < leastStudies) return 'few'
  if (n('both-ways') > 0 || (n('for') > 0 && n('against') > 0)) return 'divided'
  return n('for') >= leastStudies ? 'helps' : n('against') >= leastStudies ? 'hinders' : 'few'
}
