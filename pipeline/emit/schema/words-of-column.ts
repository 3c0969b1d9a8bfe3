import { VOCABULARY } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import type { Column } from '../../review/table.ts'

/** The words that a column takes; nothing where it takes any. */
export function wordsOfColumn({ words = [] }: Column): readonly string[] {
  return [...new Set(words.flatMap(list => [...wordsOf(VOCABULARY[list])]))]
}
