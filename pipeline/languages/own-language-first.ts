import { CATALOGUES } from './catalogues.ts'

/**
 * The language of the program: its messages, the README it writes into, and the sources that it was made to read.
 *
 * Where a review is published in it, it is the one of the README's first words and of what describes the review to machines.
 */
const OWN = CATALOGUES.en?.tag ?? ''

export function ownLanguageFirst(languages: readonly string[]): readonly string[] {
  return [...languages.filter(tag => tag === OWN), ...languages.filter(tag => tag !== OWN)]
}
