import iconv from 'iconv-lite'

/** A piece of a text that was UTF-8, was read as Windows-1252 and was written as UTF-8 once more, how many times it was written, and what it is read once. */
export interface EncodedTwice {
  from: number
  to: number
  once: string
  times: number
}

/**
 * Every such letter or sign: `Ã¸` of `StÃ¸j`, `â€™` of `itâ€™s`, and what is left of either where it went through the same again (`StÃƒÂ¸j`). Only what gives letters of
 * Europe, or signs of print, and could hardly be typed: `Å`, `Ä` or `Â` with a quote, a dash or a blank behind it are letters at the end of a word, so they count
 * only where small letters go on, or not at all.
 */
export function encodedTwice(text: string): EncodedTwice[] {
  if (!/[ÂÃÄÅâÐÑÎÏ]/.test(text)) return []
  return [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => {
    const [before, after] = [text.slice(0, index).slice(-2), text.slice(index + run.length).slice(0, 2)]
    const oftener = encodedOftener(run, before, after)
    if (oftener !== undefined) return [{ from: index, to: index + run.length, ...oftener }]
    return [...run.matchAll(PIECE)].flatMap(({ index: at, 0: piece }) => {
      const once = readOnce(piece)
      const beside = [before + run.slice(0, at), run.slice(at + piece.length) + after] as const
      if (once === undefined || !isLikely(piece, once, ...beside)) return []
      return [{ from: index + at, to: index + at + piece.length, once, times: 2 }]
    })
  })
}

/** A run that is still encoded twice when it is read once. */
function encodedOftener(run: string, before: string, after: string): { once: string; times: number } | undefined {
  const less = readOnce(run.replace(LOST, 'Ãƒ'))
  if (less === undefined) return undefined
  const found = encodedTwice(before + less + after).filter(
    ({ from, to }) => from >= before.length && to <= before.length + less.length,
  )
  if (found.length === 0) return undefined
  const edits = found.map(one => ({ ...one, from: one.from - before.length, to: one.to - before.length }))
  return { once: withOnce(less, edits), times: 1 + Math.max(...found.map(({ times }) => times)) }
}

/** The text with each of them read once, until none is left. */
export function encodedOnce(text: string): string {
  const found = encodedTwice(text)
  return found.length === 0 ? text : encodedOnce(withOnce(text, found))
}

function withOnce(text: string, found: readonly EncodedTwice[]): string {
  let end = 0
  const pieces = found.map(({ from, to, once }) => {
    const piece = text.slice(end, from) + once
    end = to
    return piece
  })
  return [...pieces, text.slice(end)].join('')
}

/** The bytes from 0x80 to 0xBF, which follow in UTF-8, as Windows-1252 has them; also as Latin-1 does, which has controls where the other has signs. */
const FOLLOWING = Array.from({ length: 0x40 }, (_, n) => iconv.decode(Buffer.from([0x80 + n]), 'windows-1252'))
const BYTES = new Map(FOLLOWING.map((letter, n) => [letter, 0x80 + n]))
const NEXT = `[${FOLLOWING.join('').replaceAll('\ufffd', '')}\\x80-\\x9f]`
const PIECE = new RegExp(`[ÂÃÄÅ]${NEXT}|â[€\\x80]${NEXT}|(?:[ÐÑÎÏ]${NEXT}){2,}`, 'g')
/** Where the sign between the two was lost, which nobody sees, it can only have been this. */
const LOST = new RegExp(`Ã(?=Â${NEXT})`, 'g')
/** Characters beside one another that are each a letter when the run of them is read once. */
const RUN = new RegExp(`(?:[Â-ß]${NEXT}|[à-ï]${NEXT}{2}|[ð-ô]${NEXT}{3}|${LOST.source})+`, 'g')

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
