/*
 * What a search asks for, and where a text has it. Words may stand in any order and all must be there; words between quotation marks stand together; what has
 * a minus before it must not be there. A word is found within a longer one too, because Danish writes words together.
 */

/**
 * A word or phrase that must be there, or must not; `asked` is how it was typed.
 * @typedef {{ asked: string, text: string, not: boolean }} Term
 */

const TERM = /([-−–]?)(?:["“”„»«]([^"“”„»«]*)["“”„»«]?|([^\s"“”„»«]+))/gu

/** @param {string} query @returns {Term[]} */
export function termsOf(query) {
  return [...query.matchAll(TERM)].flatMap(([asked, minus, phrase, word = '']) => {
    const text = folded(phrase ?? word).trim()
    return /[\p{L}\p{N}]/u.test(text) ? [{ asked, text, not: minus !== '' }] : []
  })
}

/** @param {Term} term @param {string} text as `folded` gives it */
export function fits({ text: wanted, not }, text) {
  return text.includes(wanted) !== not
}

/** Letters that Unicode does not take apart, as search engines commonly fold them (Lucene's ASCIIFoldingFilter). */
const APART = /** @type {Record<string, string>} */ ({
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
})

/** A text without case and accents, each stretch of blanks as one. @param {string} text */
export function folded(text) {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøßðþłı]/gu, letter => APART[letter] ?? letter)
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
}

/**
 * Where the terms that must be there stand in a text as it is written: from, and up to. What overlaps is one.
 *
 * @param {string} text
 * @param {readonly Term[]} terms
 * @returns {[number, number][]}
 */
export function hitsIn(text, terms) {
  const flat = folded(text)
  const wanted = terms.filter(term => !term.not && flat.includes(term.text))
  if (wanted.length === 0) return []
  const from = placesOf(text)
  const hits = wanted.flatMap(({ text: term }) => {
    /** @type {[number, number][]} */
    const all = []
    for (let at = flat.indexOf(term); at !== -1; at = flat.indexOf(term, at + term.length))
      all.push([from[at] ?? 0, from[at + term.length] ?? text.length])
    return all
  })
  return joined(hits.sort(([a], [b]) => a - b))
}

/** For each place in the folded text the place of its letter in the text. A mark over a letter belongs to it. @param {string} text */
function placesOf(text) {
  /** @type {number[]} */
  const places = []
  let [flat, at] = ['', 0]
  for (const letter of text) {
    const one = folded(letter)
    if (!(one === ' ' && flat.endsWith(' '))) {
      for (let n = 0; n < one.length; n++) places.push(at)
      flat += one
    }
    at += letter.length
  }
  return places
}

/** @param {[number, number][]} hits in order */
function joined(hits) {
  /** @type {[number, number][]} */
  const apart = []
  for (const [from, to] of hits) {
    const last = apart.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else apart.push([from, to])
  }
  return apart
}
