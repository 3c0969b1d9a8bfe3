import type { Review } from '../../../schema/settled.ts'
import { countedScheme } from '../../review/counted-codes.ts'
import { populationOf } from '../../review/voice.ts'

/** What the queries ask of a review: the scheme that is counted, how many studies a word takes, and the groups of people that the scheme is about. */
export interface Asked {
  scheme: string
  leastStudies: number
  population: readonly string[]
}

export function askedOf(review: Review): Asked {
  return {
    scheme: countedScheme(review.codebook).scheme,
    leastStudies: review.analysis.conclusions.least_studies,
    population: [...populationOf(review)].sort(),
  }
}
