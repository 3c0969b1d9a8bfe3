import { onceOf } from '../../schema/once-of.ts'
/**
 * Where a text has a phrase, as it stands there; `undefined` where it has not. Letters count in either case, but a word with a capital inside a sentence is a
 * name: `May` is a month. `…` stands for up to four words, and `*` at the end of a word for any ending.
 */
export function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  return phrasesIn(text, phrases)
    .flatMap(phrase => placesOf(text, sought(phrase)))
    .map(({ found }) => found)
    .find(found => found !== '')
}

/**
 * Those of some phrases that a text has, in their order. Most texts have the first word of hardly any, so those that begin with a word of the text are looked up
 * before they are searched for.
 */
export function phrasesIn(text: string, phrases: readonly string[]): string[] {
  if (phrases.length === 0) return []
  const { byWord, others } = soughtAmong(phrases)
  const found = new Set<string>()
  const words = wordsIn(text)
  const search = (one: Sought) => {
    if (one.others.every(word => words.has(word)) && placesOf(text, one).length > 0) found.add(one.phrase)
  }
  for (const word of words) byWord.get(word)?.forEach(search)
  others.forEach(search)
  return found.size === 0 ? [] : phrases.filter(phrase => found.has(phrase))
}

/** The text without some phrases, so that what is looked for next is not found in them. */
export function withoutPhrases(text: string, phrases: readonly string[]): string {
  return phrasesIn(text, phrases).reduce((rest, phrase) => withoutPlaces(rest, placesOf(rest, sought(phrase))), text)
}

interface Found {
  found: string
  at: number
}

function withoutPlaces(text: string, places: readonly Found[]): string {
  const ends = [0, ...places.map(({ found, at }) => at + found.length)]
  return [...places.map(({ at }) => at), text.length].map((at, index) => text.slice(ends[index], at)).join(' · ')
}

/**
 * Where a phrase stands as whole words. What stands beside it is asked with one pattern for all: what a letter is costs more to write into the pattern of each
 * phrase than all else about it.
 */
function placesOf(text: string, { pattern }: Sought): Found[] {
  const places: Found[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index: at, 0: found } = match
    const isWhole = !ENDS.test(text.slice(Math.max(0, at - 2), at)) && !BEGINS.test(text.slice(at + found.length))
    if (isWhole) places.push({ found, at })
    if (!isWhole || found === '') pattern.lastIndex = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  }
  return places
}

const ENDS = /[\p{L}\p{N}]$/u
const BEGINS = /^[\p{L}\p{N}]/u

/** How a phrase is searched for. */
interface Sought {
  phrase: string
  pattern: RegExp
  /** The whole words that it may begin with; none where it begins with the stem of one, or with what is no letter. */
  words: readonly string[]
  /** Whole words that stand in it behind the first. */
  others: readonly string[]
}

const WORD = /[\p{L}\p{N}]+/gu
let last: { text: string; words: ReadonlySet<string> } | undefined

/** A text is asked for many lists of phrases, one after another. */
function wordsIn(text: string): ReadonlySet<string> {
  if (last?.text !== text) last = { text, words: new Set(text.match(WORD)) }
  return last.words
}

const known = new Map<string, Sought>()

/** The phrases of a list by the words that they begin with, and those of which that cannot be said. */
const soughtAmong = onceOf((phrases: readonly string[]) => {
  const all = phrases.map(sought)
  const byWord = new Map<string, Sought[]>()
  for (const one of all) for (const word of one.words) byWord.set(word, [...(byWord.get(word) ?? []), one])
  return { byWord, others: all.filter(({ words }) => words.length === 0) }
})

/** A capital stands at the beginning of the text, or of a sentence or clause in it. */
function sought(phrase: string): Sought {
  const before = known.get(phrase)
  if (before !== undefined) return before
  const begun = phrase.charAt(0).toUpperCase() + phrase.slice(1)
  const any = `(?:${sourceOf(phrase)}|(?<=^|[.:;!?] )(?:${sourceOf(begun)}))`
  // Of a gap the shortest end may be within a word where a later one is not.
  const pattern = new RegExp(phrase.includes('…') ? `${any}(?![\\p{L}\\p{N}])` : any, 'gu')
  const words = [phrase, begun].flatMap(form => /^[\p{L}\p{N}]+(?!\*)(?![\p{L}\p{N}])/u.exec(form)?.[0] ?? [])
  const others = phrase
    .split(' ')
    .slice(1)
    .filter(word => /^[\p{L}\p{N}]+$/u.test(word))
  const now = { phrase, pattern, words: [...new Set(words)], others }
  known.set(phrase, now)
  return now
}

function sourceOf(phrase: string): string {
  const [first = '', ...more] = phrase
    .split(' ')
    .map(word => (word === '…' ? '…' : word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '[\\p{L}]*')))
  return [first, ...more.map(word => (word === '…' ? '(?:[\\s,]+[\\p{L}\\p{N}]+){0,4}' : `\\s+${word}`))].join('')
}
