/**
 * Where a text has a phrase, as it stands there; `undefined` where it has not. Letters count in either case, but a word with a capital inside a sentence is a
 * name: `May` is a month. `…` stands for up to four words, and `*` at the end of a word for any ending.
 */
export function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  return phrasesIn(text, phrases)
    .flatMap(phrase => text.match(patternOf([phrase])) ?? [])
    .find(found => found !== '')
}

/** Those of some phrases that a text has. Most texts have none of hundreds, which one look tells. */
export function phrasesIn(text: string, phrases: readonly string[]): string[] {
  const has = (some: readonly string[]) => some.length > 0 && text.search(patternOf(some)) !== -1
  return has(phrases) ? phrases.filter(phrase => has([phrase])) : []
}

/** The text without some phrases, so that what is looked for next is not found in them. */
export function withoutPhrases(text: string, phrases: readonly string[]): string {
  return phrasesIn(text, phrases).reduce((rest, phrase) => rest.replaceAll(patternOf([phrase]), ' · '), text)
}

const patterns = new Map<string, RegExp>()

/** Any of some phrases. A capital stands at the beginning of the text, or of a sentence or clause in it. */
function patternOf(phrases: readonly string[]): RegExp {
  const key = phrases.join('\n')
  const known = patterns.get(key)
  if (known !== undefined) return known
  const begun = phrases.map(phrase => phrase.charAt(0).toUpperCase() + phrase.slice(1))
  const any = `(?:${anyOf(phrases)}|(?<=^|[.:;!?] )(?:${anyOf(begun)}))`
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])`, 'gu')
  patterns.set(key, pattern)
  return pattern
}

function anyOf(phrases: readonly string[]): string {
  return phrases.map(sourceOf).join('|')
}

function sourceOf(phrase: string): string {
  const [first = '', ...more] = phrase
    .split(' ')
    .map(word => (word === '…' ? '…' : word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '[\\p{L}]*')))
  return [first, ...more.map(word => (word === '…' ? '(?:[\\s,]+[\\p{L}\\p{N}]+){0,4}' : `\\s+${word}`))].join('')
}
