import { z } from 'zod'
import type { Expectation } from './expectation.ts'
import { SLUG } from './ids.ts'
import { RESERVED } from './reserved.ts'
import { textOf } from './text.ts'
import { isWordOf, type WordList, wordsOf } from './word-list.ts'

/** The id of something that a review declares and that tables have for a key: a region, a quota, a design, a word of its form. */
export const ownId = ownIdBeside()

/** The same of what tables show beside words that every review has there: those it may not have either. */
export function ownIdBeside(...lists: readonly WordList[]) {
  return ownForm(SLUG, 'lower-case letters, digits and single hyphens', ...lists)
}

/** Such an id in a form of its own. */
export function ownForm(pattern: RegExp, expected: string, ...lists: readonly WordList[]) {
  const taken: WordList = Object.assign({}, ...lists, RESERVED)
  const none = wordsOf(taken).map(word => `\`${word}\``)
  return textOf(
    z.string().regex(pattern),
    { expected: `${expected}, and none of ${none.join(', ')}` },
    text => (pattern.test(text) && !isWordOf(taken, text) ? text : undefined),
    text => (isWordOf(taken, text) ? takenBy(text, taken) : undefined),
  )
}

function takenBy(word: string, taken: WordList): Expectation {
  const means = taken[word]?.means
  const use = means === undefined ? '' : ` (${means})`
  return { expected: `another word, because \`${word}\` stands in the tables of every review${use}` }
}
