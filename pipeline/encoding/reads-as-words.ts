import { groupsOf, type KnownText } from './known-text.ts'

/**
 * True where every sign beyond ASCII stands as in a written word: a letter among letters, small after small and with no digit beside it; a quote or a dash
 * at a word; any other sign apart from letters. Bytes read in a wrong encoding give `S¿s`, `£ukasz`, `pŒ` or `¯stby`.
 */
export function hasShapeOfWords(text: string): boolean {
  for (const { index, 0: sign } of text.matchAll(/[^\0-\x7f]/gu)) {
    const before = text[index - 1] ?? ' '
    const after = text[index + sign.length] ?? ' '
    if (!(LATIN.test(sign) ? isLetterInPlace : isSignInPlace)(sign, before, after)) return false
  }
  return true
}

/**
 * True where the other sources use every sign beyond ASCII of the text, but for those that any text may hold; and where a sign that joins two words, as in
 * `father’s` or `home–school`, joins words of theirs.
 */
export function isWrittenAlike(text: string, { signs, words }: KnownText): boolean {
  const small = text.toLowerCase()
  const isKnown = (sign: string) => signs.has(sign) || PLAIN.test(sign)
  const isJoined = ([, before = '', sign = '', after = '']: string[]) =>
    (words.has(before) && words.has(after) && after.length > 1) ||
    (sign === '’' && (ELIDED.test(before) || (words.has(before) && ENDING.test(after))))
  return (
    [...small.matchAll(/[^\0-\x7f]/gu)].every(([sign]) => isKnown(sign)) && [...small.matchAll(JOINED)].every(isJoined)
  )
}

/**
 * True where a word with a letter beyond ASCII is one of the other sources, or shares with them every group of three letters around it; where there is
 * no such word, one that stands at a quote or dash. Also where no word is touched at all: a dash between years is the same in every language.
 */
export function isAtHome(text: string, { groups, words }: KnownText): boolean {
  const small = text.toLowerCase()
  const runs = small.match(/\p{L}+/gu) ?? []
  const beyond = runs.filter(run => /[^\0-\x7f]/.test(run))
  const hasKnownGroups = (run: string) => run.length > 2 && groupsOf(run).every(group => groups.has(group))
  if (beyond.length > 0) return beyond.some(run => words.has(run) || hasKnownGroups(run))
  const atSigns = [...small.matchAll(AT_A_SIGN)].map(([run]) => run)
  return atSigns.length === 0 || atSigns.some(run => run.length > 2 && words.has(run))
}

/** Latin letters as they are typed; the signs for ordinal numbers and the ligatures of print are none. */
const LATIN = /(?![ªºﬁﬂ])\p{Script=Latin}/u
const LETTER = /\p{L}/u
const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
/** Signs that a text in any language may hold. */
const PLAIN = /[–—‘’“”„‚«»…·\u00a0§°•€£½±×]/
/** Those of them that may stand at a letter, and between two. */
const AT_A_LETTER = /[–—‘’“”„‚«»\u00a0]/
const BETWEEN = /[–—’\u00a0]/
const AT_A_SIGN = /(?<=[–—‘’“”„‚«»…\u00a0])\p{L}+|\p{L}+(?=[–—‘’“”„‚«»…\u00a0])/gu
const JOINED = /(?<=(\p{L}+))([–—’\u00a0])(?=(\p{L}+))/gu
/** Letters left out in English at the end of a word, in French and Italian at its beginning. */
const ENDING = /^(s|t|d|m|n|re|ve|ll)$/
const ELIDED = /^(l|d|j|n|s|c|m|t|qu)$/

function isLetterInPlace(letter: string, before: string, after: string): boolean {
  if (/\d/.test(before + after)) return false
  if (SMALL.test(letter)) return !CAPITAL.test(after)
  return !LETTER.test(before) || (CAPITAL.test(before) && !SMALL.test(after))
}

function isSignInPlace(sign: string, before: string, after: string): boolean {
  const [follows, leads] = [LETTER.test(before), LETTER.test(after)]
  if (sign === '\u00a0' && /\s/.test(before + after)) return false
  if (/[‘’“”„‚]/.test(sign) && /^\s\s$/.test(before + after)) return false
  if (sign === '°') return !follows && (!leads || /[CF]/.test(after))
  if (sign === '…') return !leads
  if (follows && leads) return BETWEEN.test(sign)
  return (!follows && !leads) || AT_A_LETTER.test(sign)
}
