import { type ChangedWord, changedWords } from './changed-words.ts'
import { encodingOf, type Reading } from './encoding-of.ts'
import { decodeAs } from './encodings.ts'
import { type KnownText, NOTHING_KNOWN } from './known-text.ts'
import { withoutUnseenMargins } from './unseen-margins.ts'

/** Text as it should be, and what had to be changed to have it. */
export interface Decoded {
  text: string
  changes: string[]
}

/** Bytes as text, with every word that another encoding would read otherwise. */
export interface DecodedBytes extends Decoded {
  isUtf8: boolean
  words: readonly ChangedWord[]
}

/** What tells how bytes that are no UTF-8 are read: what is known of the other sources, or the encoding that somebody named. */
export interface ToldBy {
  known?: () => KnownText
  from?: string | undefined
}

/**
 * Undoes what programs do to a text on saving: another encoding, a byte-order mark, characters of no width at margins, other line ends,
 * decomposed letters. `undefined` where the encoding
 * is in doubt, or is not the one that was named.
 */
export function decode(bytes: Uint8Array, by: ToldBy = {}): DecodedBytes | undefined {
  const read = readingOf(bytes, by)
  if (read === undefined) return undefined
  const isUtf8 = read.encoding === 'utf-8'
  const words = isUtf8 || read.encoding.startsWith('utf-16') ? [] : changedWords(bytes, read.text)
  const decoded = undone(read.text)
  const changes = [...(isUtf8 ? [] : [`read as ${read.encoding} and written as UTF-8`]), ...decoded.changes]
  return { text: decoded.text, changes, isUtf8, words }
}

/** The same of a text, or of lines of one, whose encoding is known. */
export function undone(typed: string): Decoded {
  const changes: string[] = []
  let text = typed
  const step = (to: string, what: string) => {
    if (to !== text) changes.push(what)
    text = to
  }
  step(text.replace(/^\ufeff/, ''), 'byte-order mark taken out')
  step(withoutUnseenMargins(text), 'characters of no width beside blanks, separators and line ends taken out')
  step(text.replace(/\r\n?/g, '\n'), 'line ends written as line feeds')
  step(text.normalize('NFC'), 'letters composed (NFC)')
  return { text, changes }
}

function readingOf(bytes: Uint8Array, { known = () => NOTHING_KNOWN, from }: ToldBy): Reading | undefined {
  const found = encodingOf(bytes, known)
  if (found.is === 'utf-8') return { encoding: 'utf-8', text: Buffer.from(bytes).toString('utf8') }
  if (from === undefined) return found.is === 'sure' ? found : undefined
  const text = decodeAs(from, bytes)
  return text === undefined ? undefined : { encoding: from, text }
}
