/**
 * Where a text has a phrase, as it stands there; `undefined` where it has not. Letters count in either case, but a word with a capital inside a sentence is a
 * name: `May` is a month. `…` stands for up to four words, and `*` at the end of a word for any ending.
 */
export function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  return phrasesIn(text, phrases)
    .flatMap(phrase => text.match(sought(phrase).pattern) ?? [])
    .find(found => found !== '')
}

/** Those of some phrases that a text has. Most texts have the first word of hardly any, which is looked up before the phrase is searched for. */
export function phrasesIn(text: string, phrases: readonly string[]): string[] {
  const words = wordsIn(text)
  return phrases.filter(phrase => {
    const { pattern, mayBegin } = sought(phrase)
    return mayBegin(words) && text.search(pattern) !== -1
  })
}

/** The text without some phrases, so that what is looked for next is not found in them. */
export function withoutPhrases(text: string, phrases: readonly string[]): string {
  return phrasesIn(text, phrases).reduce((rest, phrase) => rest.replaceAll(sought(phrase).pattern, ' · '), text)
}

/** How a phrase is searched for, and whether it can stand in a text that has some words. */
interface Sought {
  pattern: RegExp
  mayBegin: (words: ReadonlySet<string>) => boolean
}

const WORD = /[\p{L}\p{N}]+/gu
let last: { text: string; words: ReadonlySet<string> } | undefined

/** A text is asked for many lists of phrases, one after another. */
function wordsIn(text: string): ReadonlySet<string> {
  if (last?.text !== text) last = { text, words: new Set(text.match(WORD)) }
  return last.words
}

const known = new Map<string, Sought>()

/** A capital stands at the beginning of the text, or of a sentence or clause in it. */
function sought(phrase: string): Sought {
  const before = known.get(phrase)
  if (before !== undefined) return before
  const begun = phrase.charAt(0).toUpperCase() + phrase.slice(1)
  const any = `(?:${sourceOf(phrase)}|(?<=^|[.:;!?] )(?:${sourceOf(begun)}))`
  const one = {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])`, 'gu'),
    mayBegin: beginningOf([phrase, begun]),
  }
  known.set(phrase, one)
  return one
}

/** A phrase begins where a word does: with that word, or with one of which it gives the stem, or with what is no letter. */
function beginningOf(forms: readonly string[]): Sought['mayBegin'] {
  const first = forms.map(form => /^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? '')
  const isWhole = forms.every((form, at) => first[at] !== '' && form.charAt(first[at]?.length ?? 0) !== '*')
  if (isWhole) return words => first.some(one => words.has(one))
  return words => first.includes('') || [...words].some(word => first.some(one => word.startsWith(one)))
}

function sourceOf(phrase: string): string {
  const [first = '', ...more] = phrase
    .split(' ')
    .map(word => (word === '…' ? '…' : word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '[\\p{L}]*')))
  return [first, ...more.map(word => (word === '…' ? '(?:[\\s,]+[\\p{L}\\p{N}]+){0,4}' : `\\s+${word}`))].join('')
}
