import type { Hedge } from './hedge.ts'

/** What a wording claims beyond what was counted. */
export const REFUSED_KINDS = [
  'most_studies',
  'of_those_that_mention',
  'people_are',
  'shows_that',
  'percentages',
] as const
export type RefusedKind = (typeof REFUSED_KINDS)[number]
/** `{people}` stands for those whom the review is about, as it calls them. */
export type Refused = Readonly<Record<RefusedKind, Hedge>>
