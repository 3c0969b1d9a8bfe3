/**
 * Words that say less than the sentence without them, and the phrases in which one of these words does not (`the most important` hedges nothing). `…` stands
 * for up to four words.
 */
export interface Hedge {
  says: readonly string[]
  unless?: readonly string[]
}
