import { isUtf8 } from 'node:buffer'

/** Text as it should be, and what had to be changed to have it. */
export interface Decoded {
  text: string
  changes: string[]
}

/** Undoes what programs do to a text on saving: another encoding, a byte-order mark, other line ends, decomposed letters. */
export function decode(bytes: Uint8Array): Decoded {
  const changes: string[] = []
  const utf8 = isUtf8(bytes)
  if (!utf8) changes.push('Windows-1252 read and written as UTF-8')
  let text = new TextDecoder(utf8 ? 'utf-8' : 'windows-1252', { ignoreBOM: true }).decode(bytes)
  const step = (to: string, what: string) => {
    if (to !== text) changes.push(what)
    text = to
  }
  step(text.replace(/^\ufeff/, ''), 'byte-order mark taken out')
  step(text.replace(/\r\n?/g, '\n'), 'line ends written as line feeds')
  step(text.normalize('NFC'), 'letters composed (NFC)')
  return { text, changes }
}
