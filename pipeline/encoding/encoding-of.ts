import { isUtf8 } from 'node:buffer'
import { COMMON, decodeAs, RARE } from './encodings.ts'
import type { KnownText } from './known-text.ts'
import { hasShapeOfWords, isAtHome, isWrittenAlike } from './reads-as-words.ts'
import { hasControl, tellingWords } from './telling-words.ts'

/** Bytes read in an encoding: all of UTF-16, and of an encoding of one byte a letter the words that tell it from others. */
export interface Reading {
  encoding: string
  bytes: Uint8Array
  text: string
}

/**
 * What the bytes of a source are: UTF-8; surely something else; UTF-8 with a stray byte; UTF-16 of which a part is missing, and where that is half a unit at
 * its end the number of that byte; or in doubt, with the readings that look like words.
 */
export type Encoding =
  | { is: 'utf-8' }
  | ({ is: 'sure' } & Reading)
  | { is: 'stray' }
  | { is: 'cut'; halfAt?: number }
  | { is: 'doubt'; readings: readonly Reading[] }

/**
 * A byte-order mark or the pattern of its zeros tells UTF-16. Otherwise encodings of one byte a letter are weighed, each of which gives some text for
 * nearly every file. A common one is sure only where its reading alone gives words: it alone has their shape, and it has the letters that the other
 * sources use; or, where several have the shape, it alone is also at home among the words there. The rest is doubt, because a wrong letter that is
 * written over the only copy is never found again.
 */
export function encodingOf(bytes: Uint8Array, known: () => KnownText): Encoding {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) {
    const text = decodeAs(wide, bytes)
    if (text !== undefined) return { is: 'sure', encoding: 'utf-16', bytes, text }
  }
  if (wide !== undefined && isCutAtEnd(wide, bytes)) return { is: 'cut', halfAt: bytes.length }
  if (isUtf8(bytes)) return { is: 'utf-8' }
  if (wide !== undefined) return isMarked(bytes) ? { is: 'cut' } : { is: 'doubt', readings: [] }
  const telling = tellingWords(bytes)
  if (UTF8_LETTER.test(Buffer.from(telling).toString('utf8'))) return { is: 'stray' }
  const readings = (hasControl(bytes) ? [] : readingsOf(telling)).filter(({ text }) => hasShapeOfWords(text))
  const alike = readings.filter(({ text }) => isWrittenAlike(text, known()))
  const sure = readings.length === 1 ? alike : alike.filter(({ text }) => isAtHome(text, known()))
  const [only] = sure
  const isCommon = COMMON.some(encoding => encoding === only?.encoding)
  return only !== undefined && sure.length === 1 && isCommon ? { is: 'sure', ...only } : { is: 'doubt', readings }
}

/** A letter or quote of more than one byte. */
const UTF8_LETTER = /[\u00c0-\u024f\u2010-\u201f\u2026]/

/** True of bytes that begin with the byte-order mark of UTF-16. */
function isMarked([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** True of UTF-16 that is whole but for half a unit at its end. Where a byte is missing further up the zeros change their place there. */
function isCutAtEnd(wide: 'utf-16le' | 'utf-16be', bytes: Uint8Array): boolean {
  const whole = bytes.subarray(0, -1)
  const zeros = new Set([...whole.entries()].flatMap(([index, byte]) => (byte === 0 ? [index % 2] : [])))
  return bytes.length % 2 === 1 && zeros.size < 2 && decodeAs(wide, whole) !== undefined
}

/** UTF-16 by its byte-order mark, or because every zero stands in one half of its pairs and a third of the pairs have one. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (isMarked(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
  if (bytes.length < 2 || !bytes.includes(0)) return undefined
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.min(even, odd) > 0 || Math.max(even, odd) < bytes.length / 6) return undefined
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}

/** Every reading there is, each text once under the first of its encodings. */
function readingsOf(bytes: Uint8Array): Reading[] {
  const readings: Reading[] = []
  for (const encoding of [...COMMON, ...RARE]) {
    const text = decodeAs(encoding, bytes)
    if (text !== undefined && readings.every(one => one.text !== text)) readings.push({ encoding, bytes, text })
  }
  return readings
}
