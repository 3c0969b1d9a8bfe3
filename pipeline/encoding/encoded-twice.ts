import iconv from 'iconv-lite'

/** A piece of a text that was UTF-8, was read as Windows-1252 and was written as UTF-8 once more, and what it is read once. */
export interface EncodedTwice {
  from: number
  to: number
  once: string
}

/**
 * Every such letter or sign: `Ã¸` of `StÃ¸j`, `â€™` of `itâ€™s`. Only what gives letters of Europe, or signs of print, and could hardly be typed: `Å`, `Ä` or `Â` with a
 * quote, a dash or a blank behind it are letters at the end of a word, so they count only where small letters go on, or not at all.
 */
export function encodedTwice(text: string): EncodedTwice[] {
  if (!/[ÂÃÄÅâÐÑÎÏ]/.test(text)) return []
  return [...text.matchAll(PIECE)].flatMap(({ index, 0: piece }) => {
    const once = readOnce(piece)
    if (
      once === undefined ||
      !isLikely(piece, once, text.slice(0, index).slice(-2), text.slice(index + piece.length).slice(0, 2))
    )
      return []
    return [{ from: index, to: index + piece.length, once }]
  })
}

/** The text with each of them read once, until none is left. */
export function encodedOnce(text: string): string {
  let end = 0
  const found = encodedTwice(text)
  if (found.length === 0) return text
  const pieces = found.map(({ from, to, once }) => {
    const piece = text.slice(end, from) + once
    end = to
    return piece
  })
  return encodedOnce([...pieces, text.slice(end)].join(''))
}

/** The bytes from 0x80 to 0xBF, which follow in UTF-8, as Windows-1252 has them; where it has none, as browsers read them. */
const FOLLOWING = Array.from({ length: 0x40 }, (_, n) => {
  const letter = iconv.decode(Buffer.from([0x80 + n]), 'windows-1252')
  return letter === '\ufffd' ? String.fromCodePoint(0x80 + n) : letter
})
const BYTES = new Map(FOLLOWING.map((letter, n) => [letter, 0x80 + n]))
const NEXT = `[${FOLLOWING.join('').replace(/[\\\]^-]/g, '\\$&')}]`
const PIECE = new RegExp(`[ÂÃÄÅ]${NEXT}|â€${NEXT}|(?:[ÐÑÎÏ]${NEXT}){2,}`, 'g')

function readOnce(piece: string): string | undefined {
  const bytes = Buffer.from(Array.from(piece, letter => BYTES.get(letter) ?? letter.charCodeAt(0)))
  const once = bytes.toString('utf8')
  return once.includes('\ufffd') ? undefined : once
}

/** What may stand behind a letter, so that a capital letter before it is nothing strange. */
const BESIDE = /[‚„…‘’“”•–—›‹\u00a0«»§°·]$/

function isLikely(piece: string, once: string, before: string, after: string): boolean {
  const goesOn = /^\p{Ll}/u.test(after)
  if (piece.startsWith('Â')) return /[\u00a0-\u00bf]/.test(once) && !/\p{L}$/u.test(before)
  if (piece.startsWith('â')) return /[\u2010-\u2044]/.test(once)
  if (!/^\p{L}+$/u.test(once)) return false
  if (once.length > 1) return true
  return goesOn || !BESIDE.test(piece)
}
