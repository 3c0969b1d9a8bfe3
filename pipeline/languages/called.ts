import type { Labels } from '../../schema/labels.ts'
import { type ListName, VOCABULARY } from '../../schema/vocabulary.ts'
import { isWordOf, type WordList } from '../../schema/word-list.ts'
import type { Catalogue } from './catalogue.ts'
import { inEach } from './in-each.ts'

/**
 * What a word is called, where only its text is known, as in a cell of a table: it belongs to the first of these lists that has it.
 *
 * A word that none of them has is a mistake of the program and is thrown; a fallback to the id would print English ids in every language, unnoticed.
 */
export function called(catalogue: Catalogue, word: unknown, ...lists: readonly ListName[]): string {
  const list = lists.find(name => isWordOf(VOCABULARY[name] as WordList, word))
  if (list === undefined) throw new Error(`${JSON.stringify(word)} is no word of ${lists.join(', ')}`)
  return (catalogue.words[list] as Readonly<Record<string, string>>)[String(word)] as string
}

/** The same in each of these languages. */
export function calledInEach(languages: readonly string[], word: unknown, ...lists: readonly ListName[]): Labels {
  return inEach(languages, catalogue => called(catalogue, word, ...lists))
}
