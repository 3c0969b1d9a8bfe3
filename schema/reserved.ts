import { MISSING_WORD, NOT_YET } from './missing.ts'
import { list, wordsOf } from './word-list.ts'

/** The row of a table for everything together. */
export const ALL = 'all'
/** In the place of a code: none fits, or nothing was compared. */
export const NONE = 'none'
/** The column of a map for whatever has no value. */
export const NO_VALUE = 'missing'
/** In the place of a search: none found the record, or none that is known. */
export const EARLIER_LIST = 'earlier-list'

/**
 * Words that tables and sheets put beside the names that a review declares, with what they stand for there. Nothing that a review declares may be called so:
 * a theme called `all` would be a second row of everything, and every number that is looked up there a wrong one.
 */
export const RESERVED = list({
  ...MISSING_WORD,
  ...NOT_YET,
  [ALL]: { means: 'everything together' },
  [NONE]: { means: 'no code at all' },
  [NO_VALUE]: { means: 'whatever has no value' },
  anyone: { means: 'everybody’s word' },
})
export const RESERVED_WORDS = wordsOf(RESERVED)
