import { type ChangedWord, changedWords } from './changed-words.ts'
import { encodingOf } from './encoding-of.ts'
import { decodeAs, isOneByteALetter } from './encodings.ts'
import { type KnownText, NOTHING_KNOWN } from './known-text.ts'
import { hasControl, tellingWords } from './telling-words.ts'

/** What tells how bytes that are no UTF-8 are read: what is known of the other sources, or the encoding that somebody named. */
export interface ToldBy {
  known?: () => KnownText
  from?: string | undefined
}

/** The encoding in which bytes are read: their text, as a whole or, where they can be read so, part by part; and every word that another encoding would read otherwise. */
export interface EncodingTold {
  encoding: string
  words: readonly ChangedWord[]
  text: () => string
  /** A part that ends behind a line end or another sign of ASCII. */
  textOf?: (part: Uint8Array) => string
}

/** `undefined` where the encoding is in doubt, or is not the one that was named. */
export function encodingTold(
  bytes: Uint8Array,
  { known = () => NOTHING_KNOWN, from }: ToldBy,
): EncodingTold | undefined {
  const found = encodingOf(bytes, known)
  if (found.is === 'utf-8')
    return byParts('utf-8', [], part => Buffer.from(part.buffer, part.byteOffset, part.length).toString('utf8'))
  if (from !== undefined) return isOneByteALetter(from) ? ofOneByte(from, tellingWords(bytes)) : named(from)
  if (found.is !== 'sure') return undefined
  const { encoding, text } = found
  return encoding === 'utf-16' ? { encoding, words: [], text: () => text } : ofOneByte(encoding, found.bytes)

  function ofOneByte(encoding: string, telling: Uint8Array): EncodingTold | undefined {
    const text = hasControl(bytes) ? undefined : decodeAs(encoding, telling)
    return text === undefined
      ? undefined
      : byParts(encoding, changedWords(telling, text), part => surely(encoding, part))
  }

  /** What the words that tell are in, each part is in: every other byte is ASCII. */
  function surely(encoding: string, part: Uint8Array): string {
    const text = decodeAs(encoding, part)
    if (text === undefined) throw new Error(`Bytes that are ${encoding} as a whole are not in a part`)
    return text
  }

  function named(encoding: string): EncodingTold | undefined {
    const text = decodeAs(encoding, bytes)
    const words = text === undefined || encoding.startsWith('utf-16') ? [] : changedWords(bytes, text)
    return text === undefined ? undefined : { encoding, words, text: () => text }
  }

  function byParts(encoding: string, words: ChangedWord[], textOf: (part: Uint8Array) => string): EncodingTold {
    return { encoding, words, text: () => textOf(bytes), textOf }
  }
}
