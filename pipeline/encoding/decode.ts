import type { ChangedWord } from './changed-words.ts'
import { encodingTold, type ToldBy } from './encoding-told.ts'
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

/**
 * Undoes what programs do to a text on saving: another encoding, a byte-order mark, characters of no width at margins, other line ends,
 * decomposed letters. `undefined` where the encoding is in doubt, or is not the one that was named.
 */
export function decode(bytes: Uint8Array, by: ToldBy = {}): DecodedBytes | undefined {
  const told = encodingTold(bytes, by)
  if (told === undefined) return undefined
  const { encoding, words } = told
  const isUtf8 = encoding === 'utf-8'
  const { text, changes } = undone(told.text())
  return { text, changes: [...(isUtf8 ? [] : [`read as ${encoding} and written as UTF-8`]), ...changes], isUtf8, words }
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
