import { list, type WordOf, wordsOf } from './word-list.ts'

/** The four typed words for a value that is not there. They say *why* it is not there, so that "we did not see it" is never read as "there is none". */
export const MISSING_WORD = list({
  'not-seen': { means: 'not on what was read' },
  'not-reported': { means: 'the full text was read and does not give it' },
  'not-applicable': { means: 'the question does not arise' },
  unclear: { means: 'given, but can be read in more than one way' },
})
export const MISSING = wordsOf(MISSING_WORD)

/** Why a value is not there in a table, which nobody types in a note: it waits for a reader. */
export const NOT_YET = list({
  'to-read': { means: 'the form has asked it since a later day, and the study has not been read for it yet' },
})
export const TO_READ = wordsOf(NOT_YET)[0]

export type Missing = WordOf<typeof MISSING_WORD>

export function isMissing(value: unknown): value is Missing {
  return (MISSING as readonly unknown[]).includes(value)
}
