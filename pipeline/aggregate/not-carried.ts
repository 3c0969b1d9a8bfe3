import type { Analysis } from '../../schema/analysis.ts'
import type { Statement } from '../../schema/statement.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import { type Effect, SPEAKS } from './effect.ts'
import type { Found } from './found-in.ts'

/** What each study says of one condition in the strict reading: what is found, and what it does where it declares an effect. */
export interface SaidOfCode {
  found: readonly Found[]
  effects: readonly Effect[]
}

/** Why a statement is not carried: how many studies say it (of silence, how many speak), and how many say it another way. */
export interface NotCarried {
  why: WordIn<'not_carried'>
  n: number
  otherwise: number
}

/**
 * Why the numbers do not carry a statement; nothing where they do. The bar and how many times its opposite a state is told are those of the analysis page,
 * conventions for printing and no measure of evidence. That a condition is lacking or there takes both; that it varies, the bar and neither of those; what it
 * does, the bar and nothing otherwise. Studies are silent where fewer than the bar say anything of their own.
 */
export function notCarried(
  statement: Statement,
  { found, effects }: SaidOfCode,
  { least_studies: least, times_opposite: times }: Pick<Analysis['conclusions'], 'least_studies' | 'times_opposite'>,
): NotCarried | undefined {
  const n = (...parts: Found[]) => found.filter(one => parts.includes(one)).length
  const where = (fails: boolean, why: NotCarried['why'], n: number, otherwise: number) =>
    fails ? { why, n, otherwise } : undefined
  if (statement.kind === 'silent') {
    const speaking = found.filter(speaks).length
    return where(speaking >= least, 'studies-speak', speaking, 0)
  }
  if (statement.kind === 'does') {
    const ways = effects.map(effect => SPEAKS[effect]).filter(way => way !== 'nothing')
    const way = statement.word === 'helps' ? 'for' : 'against'
    const saying = ways.filter(one => one === way).length
    const otherwise = ways.length - saying
    return (
      where(saying < least, 'below-bar', saying, otherwise) ?? where(otherwise > 0, 'another-way', saying, otherwise)
    )
  }
  if (statement.word === 'varies') {
    const all = n('lacking', 'there', 'varies')
    const most = Math.max(n('lacking'), n('there'))
    const isOneWay = most >= least && most >= times * (all - most)
    return where(all < least, 'below-bar', all, 0) ?? where(isOneWay, 'another-way', all - most, most)
  }
  const saying = n(statement.word)
  const otherwise = n(statement.word === 'lacking' ? 'there' : 'lacking', 'varies')
  return (
    where(saying < least, 'below-bar', saying, otherwise) ??
    where(saying < times * otherwise, 'under-times', saying, otherwise)
  )
}

/** Does the study say anything of its own of the condition? */
export function speaks(found: Found): boolean {
  return found !== 'not-seen' && found !== 'only-advice'
}
