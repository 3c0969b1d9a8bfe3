import { z } from 'zod'
import { MISSING, MISSING_WORD } from './missing.ts'
import { type WordList, wordsOf } from './word-list.ts'

/**
 * What a reader expects of a text, as data: messages, drafts, `explain` and the dictionary say the same of a field, because they read it here.
 *
 * - `words`: the closed list whose words are all that may stand there
 * - `parts`: the closed lists whose words stand in it beside something else, such as a unit beside a number
 * - `orMissing`: a word that says why the value is missing does as well
 * - `orEmpty`: the place may be empty
 * - `isList`: several stand there, joined by `;`
 * - `isDoi`: it is a DOI, which is written bare
 * - `isDay`: it is a day, which is written year, month, day
 */
export interface Expectation {
  expected: string
  words?: WordList
  parts?: readonly WordList[]
  orMissing?: true
  orEmpty?: true
  isList?: true
  isDoi?: true
  isDay?: true
}

/** The place of an expectation in a zod issue. */
export const EXPECTATION = 'expectation'

const registry = z.registry<Expectation>()

/** Writes down what a reader expects; a reader made from it by `.meta` expects the same. */
export function expecting<T extends z.ZodType>(reader: T, expectation: Expectation): T {
  registry.add(reader, expectation)
  return reader
}

/** What a reader expects, also one whose value may be left out; `undefined` of what reads no text. */
export function expectationOf(reader: z.ZodType): Expectation | undefined {
  const isWrapped = reader instanceof z.ZodOptional || reader instanceof z.ZodNonOptional
  return registry.get(reader) ?? (isWrapped ? expectationOf(reader.unwrap() as z.ZodType) : undefined)
}

/** The schema at a path of keys and numbers; `undefined` where there is none. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [key, ...rest] = path
  if (key === undefined) return schema
  const inner =
    schema instanceof z.ZodObject
      ? schema.shape[String(key)]
      : schema instanceof z.ZodArray
        ? schema.element
        : undefined
  return inner instanceof z.ZodType ? schemaAt(inner, rest) : undefined
}

/** Every word that may stand alone in the place: those of the closed list, then the missing words. */
export function optionsOf({ words, orMissing }: Expectation): readonly string[] {
  return [...(words === undefined ? [] : wordsOf(words)), ...(orMissing ? MISSING : [])]
}

/** Every list whose words stand there, alone or as a part. */
export function listsOf({ words, parts = [], orMissing }: Expectation): WordList[] {
  return [...(words === undefined ? [] : [words]), ...parts, ...(orMissing ? [MISSING_WORD] : [])]
}

/** `a year of four digits, or a word that says why it is missing` */
export function phraseOf({ expected, orMissing }: Expectation): string {
  return orMissing ? `${expected}, or a word that says why it is missing` : expected
}

/** `` `a`, `b` or `c` `` */
export function named(words: readonly string[]): string {
  const quoted = words.map(word => `\`${word}\``)
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`
}
