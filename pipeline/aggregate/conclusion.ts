import type { WordIn } from '../../schema/vocabulary.ts'
import { EFFECTS, type Effect, SPEAKS } from './effect.ts'

export type Conclusion = WordIn<'conclusion'>

/** How many studies say each effect; all that a conclusion rests on. */
export type EffectTally = Readonly<Record<Effect, number>>

export function tallyOf(effects: readonly Effect[]): EffectTally {
  const tally = Object.fromEntries(EFFECTS.map(effect => [effect, 0])) as Record<Effect, number>
  for (const effect of effects) tally[effect]++
  return tally
}

/**
 * The word for what the studies that use a code say of it together. No test is made: there is no 50:50 null for a theme in a purposive sample
 * (Nikolakopoulos 2020, doi 10.1002/jrsm.1427).
 *
 * - `not-seen`: no study uses the code
 * - `described`: used, and no study declares an effect
 * - `few`: fewer studies declare that it helps or hinders than the least number of the analysis page, whatever number found no relation; what they declare is told beside it
 * - `helps`, `hinders`: at least that many, and none the other way
 * - `divided`: effects both ways, between studies or within one
 */
export function conclusionOf(effects: readonly Effect[], leastStudies: number): Conclusion {
  return conclusionFrom(tallyOf(effects), leastStudies)
}

/** The same from how many say each. */
export function conclusionFrom(tally: EffectTally, leastStudies: number): Conclusion {
  const n = (way: (typeof SPEAKS)[Effect]) =>
    EFFECTS.reduce((sum, effect) => sum + (SPEAKS[effect] === way ? tally[effect] : 0), 0)
  const speaking = n('for') + n('against') + n('both-ways') + n('neither-way')
  if (speaking === 0) return n('nothing') === 0 ? 'not-seen' : 'described'
  if (speaking < leastStudies) return 'few'
  if (n('both-ways') > 0 || (n('for') > 0 && n('against') > 0)) return 'divided'
  return n('for') >= leastStudies ? 'helps' : n('against') >= leastStudies ? 'hinders' : 'few'
}
