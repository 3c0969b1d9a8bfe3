import { WHEN_PRESENT, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'

/** An effect that says something, also that the condition was looked at and found to do nothing. */
export type DeclaredEffect = Exclude<WordIn<'when_present'>, 'describes'>
export const DECLARED: readonly DeclaredEffect[] = wordsOf(WHEN_PRESENT).filter(effect => effect !== 'describes')
