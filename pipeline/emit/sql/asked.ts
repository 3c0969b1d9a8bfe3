/** What the queries ask of a review: the scheme that is counted, how many studies a word takes, and the groups of people that the scheme is about. */
export interface Asked {
  scheme: string
  leastStudies: number
  population: readonly string[]
}
