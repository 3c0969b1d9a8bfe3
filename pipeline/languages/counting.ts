/** How a language counts in words. */
export interface Counting {
  /** Words and phrases that are a number wherever they stand. */
  says: readonly string[]
  /** Those that are one only where something that is counted follows: `one study`, `both of them`. */
  before_counted: readonly string[]
  counted: readonly string[]
  /** Phrases in which none of these words counts. */
  unless: readonly string[]
  months: readonly string[]
}
