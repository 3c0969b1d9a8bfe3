import type { Analysis } from '../../schema/analysis.ts'
import type { Statement } from '../../schema/statement.ts'
import { type Effect, SPEAKS } from './effect.ts'
import type { Found } from './found-in.ts'

/** What each study says of one condition in the strict reading: what is found, and what it does where it declares an effect. */
export interface SaidOfCode {
  found: readonly Found[]
  effects: readonly Effect[]
}

/**
 * Do the numbers carry a statement? The bar and how many times its opposite a state is told are those of the analysis page, conventions for printing and no
 * measure of evidence. That a condition is lacking or there takes both; that it varies, the bar and neither of those; what it does, the bar and nothing
 * otherwise. Studies are silent where fewer than the bar say anything of their own.
 */
export function isCarried(
  statement: Statement,
  { found, effects }: SaidOfCode,
  { least_studies: least, times_opposite: times }: Pick<Analysis['conclusions'], 'least_studies' | 'times_opposite'>,
): boolean {
  const n = (...parts: Found[]) => found.filter(one => parts.includes(one)).length
  const alone = (word: 'lacking' | 'there', other: 'lacking' | 'there') =>
    n(word) >= least && n(word) >= times * n(other, 'varies')
  if (statement.kind === 'silent') return found.filter(speaks).length < least
  if (statement.kind === 'does') {
    const ways = effects.map(effect => SPEAKS[effect]).filter(way => way !== 'nothing')
    const way = statement.word === 'helps' ? 'for' : 'against'
    return ways.length >= least && ways.every(one => one === way)
  }
  if (statement.word === 'lacking') return alone('lacking', 'there')
  if (statement.word === 'there') return alone('there', 'lacking')
  return n('lacking', 'there', 'varies') >= least && !alone('lacking', 'there') && !alone('there', 'lacking')
}

/** Does the study say anything of its own of the condition? */
export function speaks(found: Found): boolean {
  return found !== 'not-seen' && found !== 'only-advice'
}
