/**
 * Where a text has a phrase, as it stands there; `undefined` where it has not. Letters count in either case, but a word with a capital inside a sentence is a
 * name: `May` is a month. `…` stands for up to four words, and `*` at the end of a word for any ending.
 */
export function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  return phrases.flatMap(phrase => text.match(patternOf(phrase)) ?? []).find(found => found !== '')
}

/** The text without some phrases, so that what is looked for next is not found in them. */
export function withoutPhrases(text: string, phrases: readonly string[]): string {
  return phrases.reduce((rest, phrase) => rest.replaceAll(new RegExp(patternOf(phrase), 'gu'), ' · '), text)
}

const patterns = new Map<string, RegExp>()

function patternOf(phrase: string): RegExp {
  const known = patterns.get(phrase)
  if (known !== undefined) return known
  const [first = '', ...more] = phrase
    .split(' ')
    .map(word => (word === '…' ? '…' : word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '[\\p{L}]*')))
  const capital = `${first.charAt(0).toUpperCase()}${first.slice(1)}`
  // A capital stands at the beginning of the text, or of a sentence or clause in it.
  const begin = `(?:${first}|(?<=^|[.:;!?] )${capital})`
  const rest = more.map(word => (word === '…' ? '(?:[\\s,]+[\\p{L}\\p{N}]+){0,4}' : `\\s+${word}`)).join('')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${begin}${rest}(?![\\p{L}\\p{N}])`, 'u')
  patterns.set(phrase, pattern)
  return pattern
}
