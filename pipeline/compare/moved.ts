/** A conclusion or number that moved: what it is about, what it was and is, and what it rests on. */
export interface Moved {
  kind: MovedKind
  about: string
  /** What it says, in words; empty where the id is all there is. */
  says: string
  before: string
  after: string
  /** Beside each word: how many of how many stand behind it, and the bar it takes. Empty where it has none. */
  bar: { before: string; after: string }
  /** The numbers that moved, each as before → after. */
  counts: string
  /** What the answer says of it. */
  sentence?: { before: string; after: string }
  /** The changed findings it rests on, or rested on. */
  because: string[]
  /** It moved in the tables that were published, and the code that is running computes no such move: the machinery moved it. */
  isPublished?: true
}

export type MovedKind =
  | 'key message'
  | 'review finding'
  | 'claim'
  | 'code'
  | 'what is found'
  | 'word counted otherwise'
  | 'not claimed'
  | 'checked by a person'
  | 'gap'
  | 'disagreement'
  | 'agreement'
