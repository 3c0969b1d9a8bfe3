import { isUtf8 } from 'node:buffer'

/** Text as it should be, and what had to be changed to have it. */
export interface Decoded {
  text: string
  changes: string[]
}

/**
 * Undoes what programs do to a text on saving: another encoding, a byte-order mark, other line ends, decomposed letters.
 *
 * Bytes that are not UTF-8 are read as Windows-1252, which gives some text for every file. So `undefined` is the answer where that text would be a
 * guess: it holds control characters (UTF-16, a picture), or letters that are UTF-8 after all beside the byte that is not.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const changes: string[] = []
  const utf8 = isUtf8(bytes)
  if (!utf8) changes.push('Windows-1252 read and written as UTF-8')
  let text = utf8 ? Buffer.from(bytes).toString('utf8') : fromWindows1252(bytes)
  if (!utf8 && (CONTROL.test(text) || UTF8_LETTER.test(Buffer.from(bytes).toString('latin1')))) return undefined
  const step = (to: string, what: string) => {
    if (to !== text) changes.push(what)
    text = to
  }
  step(text.replace(/^\ufeff/, ''), 'byte-order mark taken out')
  step(text.replace(/\r\n?/g, '\n'), 'line ends written as line feeds')
  step(text.normalize('NFC'), 'letters composed (NFC)')
  return { text, changes }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/
const UTF8_LETTER = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/

/** The letters of the bytes 0x80 to 0x9f; five of them stand for nothing. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Written out, because the TextDecoder of some versions of Node reads Windows-1252 as Latin-1 and makes control characters of dashes and quotes. */
function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, letter => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter)
}
