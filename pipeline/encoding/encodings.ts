import iconv from 'iconv-lite'

/** What spreadsheets and editors on Windows, on a Mac and in Central Europe save in, where it is no UTF-8; the commonest first. */
export const COMMON = ['windows-1252', 'macroman', 'windows-1250'] as const

/** What hardly any program writes today, so that a file is read in it only where somebody says so. */
export const RARE = ['iso-8859-2', 'cp865'] as const

/** True of those, in which every letter is one byte, and that of ASCII the byte of ASCII. */
export function isOneByteALetter(name: string): boolean {
  return [...COMMON, ...RARE].some(one => one === name.toLowerCase())
}

/** True of every encoding of text that can be named. */
export function isEncoding(name: string): boolean {
  return iconv.encodingExists(name) && !/^(base64|hex)$/i.test(name)
}

/**
 * The text of bytes in an encoding; `undefined` where they cannot be all of that encoding: a byte stands for nothing in it or for a control character,
 * or the text written back gives other bytes.
 *
 * The tables are those of a library, because the TextDecoder of some versions of Node reads Windows-1252 as Latin-1 and makes control characters of
 * dashes and quotes.
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes)
  const text = iconv.decode(buffer, encoding, { stripBOM: false })
  if (NO_TEXT.test(text) || !iconv.encode(text, encoding).equals(buffer)) return undefined
  return text
}

/** Control characters, half of a pair, and the mark for what could not be read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd-\uffff]|\p{Cs}/u
