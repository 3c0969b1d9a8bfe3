import { isMissing } from '../../schema/missing.ts'
import { groupsWithin } from '../../schema/people.ts'
import type { Finding, Review } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import { countedScheme } from './counted-codes.ts'

/** Who tells a finding: the people whom the review is about, or others. Nobody who cannot be told apart is taken for one of them. */
export type Voice = Exclude<WordIn<'voice'>, 'all'>

/** The voice of a finding. `population` are the groups of `populationOf`; where several tell it, one of these is enough. */
export function voiceOf({ informants }: Pick<Finding, 'informants'>, population: ReadonlySet<string>): Voice {
  return !isMissing(informants) && informants.some(group => population.has(group)) ? 'population' : 'others-or-unclear'
}

/** The groups of people that the counted scheme is about, with all groups within them. */
export function populationOf({ codebook, protocol }: Pick<Review, 'codebook' | 'protocol'>): ReadonlySet<string> {
  return new Set(countedScheme(codebook).population.flatMap(group => [...groupsWithin(protocol.people, group)]))
}
