import { STATE } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'

/** The states in which nobody met the condition. */
export const NOT_MET = wordsOf(STATE).filter(state => !STATE[state].met)
