/**
 * How a word reads beside others: what is spoken for or against, both, a finding of no relation, or nothing said. Colours and signs follow from it, never from
 * the word itself.
 */
export type Tone = 'for' | 'against' | 'both' | 'none' | 'quiet'

/** What belongs to a closed word. `sign` says it without colour; `means` says to a coder what a word is for that does not say it itself. */
export interface Word {
  sign?: string
  tone?: Tone
  means?: string
  /** Of what a finding rests on: whether it is the study’s own result, counts in a loose reading only, or nowhere. */
  counts?: 'own' | 'loose' | 'never'
  /** Of a state: whether somebody met the condition in it, or could tell. */
  met?: boolean
}

/** A closed list, written once: its words are its keys, in the order in which they are shown. */
export type WordList = Readonly<Record<string, Word>>
export type WordOf<L extends WordList> = Extract<keyof L, string>

/** Lists that say more than their words keep what they say; the words themselves stay literal. */
export function list<const L extends WordList>(words: L): L {
  return words
}

/** A list of words of which nothing more is said. */
export function plainList<const W extends readonly string[]>(...words: W): Readonly<Record<W[number], Word>> {
  return Object.fromEntries(words.map(word => [word, {}])) as Record<W[number], Word>
}

/** The words of a list in its order. */
export function wordsOf<L extends WordList>(words: L): readonly [WordOf<L>, ...WordOf<L>[]] {
  return Object.keys(words) as [WordOf<L>, ...WordOf<L>[]]
}

export function isWordOf<L extends WordList>(words: L, word: unknown): word is WordOf<L> {
  return typeof word === 'string' && Object.hasOwn(words, word)
}
