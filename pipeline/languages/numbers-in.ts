import type { Counting } from './counting.ts'
import { NAMES_WITH_DIGITS } from './names-with-digits.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { phraseIn, phrasesIn, withoutPhrases } from './phrase-in.ts'

/**
 * The numbers that are typed in a text, as figure or as word, in the order in which they stand. A date, a year, the id of a study or passage and the name of a
 * standard count nothing, and are none; what stands in braces is filled in and not typed.
 */
export function numbersIn(text: string, tag: string): string[] {
  const { says, before_counted, counted, unless }: Counting = NUMBER_WORDS[tag] ?? NO_WORDS
  const { days, years } = patternsIn(tag)
  const rest = [...NAMES_WITH_DIGITS, ...NAMED_BY_NUMBER, ...ID_OR_DATE, days].reduce<string>(
    (left, named) => left.replaceAll(named, ' · '),
    text.normalize('NFKC'),
  )
  const figures = rest.replaceAll(years, ' · ').match(/\p{N}+(?:[.,⁄]\p{N}+)*(?: ?%)?|%/gu) ?? []
  // A hyphen joins words that count, and a capital does not change what they count.
  const spoken = rest.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
  const prose = withoutPhrases(spoken, unless)
  const lower = prose.toLowerCase()
  const pairs = phrasesIn(lower, before_counted).flatMap(one =>
    phrasesIn(lower, counted).map(what => `${one} … ${what}`),
  )
  const said = [...phrasesIn(lower, says), ...pairs].flatMap(phrase => {
    const found = phraseIn(lower, [phrase])
    return found === undefined ? [] : [prose.slice(lower.indexOf(found), lower.indexOf(found) + found.length)]
  })
  // `two thirds of` holds `two`: what is told once is enough.
  const widest = said.filter(one => !said.some(other => other !== one && other.includes(one)))
  return [...new Set([...figures, ...widest])].sort((a, b) => spoken.indexOf(a) - spoken.indexOf(b))
}

const NO_WORDS: Counting = { says: [], before_counted: [], counted: [], unless: [], months: [] }

const PATTERNS = new Map<string, { days: RegExp; years: RegExp }>()

/** A day of a month, and a year that counts nothing. Made once for each language: many texts are asked. */
function patternsIn(tag: string): { days: RegExp; years: RegExp } {
  const { months, counted } = NUMBER_WORDS[tag] ?? NO_WORDS
  const known = PATTERNS.get(tag) ?? {
    days: new RegExp(`\\b\\d{1,2}\\.? (${months.join('|') || '-'})(?![\\p{L}])`, 'gu'),
    years: counted.length === 0 ? YEAR : new RegExp(`${YEAR.source}(?! (${counted.join('|')})(?!\\p{L}))`, 'gu'),
  }
  PATTERNS.set(tag, known)
  return known
}

const ID_OR_DATE = [
  /\{[^{}]*\}/g,
  /\b[a-z0-9]+-(?:\d{4}|nd)-[a-z0-9-]+(?:\/p\d+)?/g,
  /\bp\d+\b/g,
  /\b\d{4}-\d\d-\d\d\b/g,
]
/** What a number names and does not count: a law’s article, a disease, a decade. */
const NAMED_BY_NUMBER = [
  /\b[A-Z]{2,}-\d+\b/g,
  /(?:§+|\b(?:[Aa]rticle|[Aa]rtikel|[Ss]ection|[Pp]aragraf|stk\.)) ?\d+/g,
  /\b(?:1[5-9]|20)\d0s\b|\b(?:1[5-9]|20)\d0’?(?:erne|ernes)\b/g,
  /\b(?:1[5-9]|20)\d\d\/\d\d(?:\d\d)?\b/g,
]
const YEAR = /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d)/gu
