import type { WordIn } from '../../schema/vocabulary.ts'

/** What a sentence of what is found holds: how many studies are in each part, and what it is called in “studies tell of …”. */
export interface FoundTold {
  parts: Readonly<Record<WordIn<'found'>, number>>
  /** The part it begins with, and the opposite one. */
  first: 'lacking' | 'there'
  second: 'lacking' | 'there'
  phrases: Readonly<Record<'lacking' | 'there', string>>
  /** All studies counted. */
  of: number
  /** The people whom the review is about, and in how many studies of the first part they tell it. */
  who: string
  told: number
}
