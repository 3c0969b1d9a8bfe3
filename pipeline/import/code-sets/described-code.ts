import { CONDITION_WANTED, ORIGIN, type WordIn } from '../../../schema/vocabulary.ts'
import { isWordOf } from '../../../schema/word-list.ts'
import type { NamedCode } from './name-codes.ts'

/** What is found of a condition that the codebook has phrases for. */
const PHRASED: readonly WordIn<'found'>[] = ['lacking', 'there']
/** What nobody has written of a code. */
const UNSEEN = 'not-seen'

/**
 * What the codebook says of a code that came with a set, by key. Who made the set has said what its description says; the rest is to be written by whoever
 * counts the code. No passage of this review shows it yet.
 */
export function describedCode(
  { label, description, formerly, said }: NamedCode,
  languages: readonly string[],
): [string, string][] {
  const { wanted, origin } = said
  const given = (key: string): [string, string][] => (said[key] === undefined ? [] : [[key, said[key]]])
  const inEach = (key: string) => languages.flatMap(tag => given(`${key} ${tag}`))
  const phrases = PHRASED.map(inEach)
  return [
    ...languages.map((tag): [string, string] => [tag, said[tag] ?? label]),
    ['definition', said.definition || description || UNSEEN],
    ['present_means', said.present_means ?? UNSEEN],
    ...inEach('present_means'),
    ...(phrases.every(one => one.length === languages.length) ? phrases.flat() : []),
    ['wanted', isWordOf(CONDITION_WANTED, wanted) ? wanted : 'neither'],
    ['include', said.include ?? UNSEEN],
    ['exclude', said.exclude ?? UNSEEN],
    ['example', UNSEEN],
    ['origin', isWordOf(ORIGIN, origin) ? origin : 'protocol'],
    ['formerly', formerly],
  ]
}
