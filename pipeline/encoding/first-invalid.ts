import { isUtf8 } from 'node:buffer'

/** Where UTF-8 breaks off: the first line that does not decode, and the column of the first letter in it that is lost; `undefined` where it never does. */
export function firstInvalid(all: Uint8Array): { line: number; column: number } | undefined {
  const bytes = Buffer.from(all.buffer, all.byteOffset, all.byteLength)
  if (isUtf8(bytes)) return undefined
  let line = 1
  let start = 0
  while (true) {
    const end = bytes.indexOf(0x0a, start)
    const part = bytes.subarray(start, end === -1 ? bytes.length : end)
    if (!isUtf8(part) || end === -1) return { line, column: Math.max(0, part.toString('utf8').indexOf('\ufffd')) + 1 }
    start = end + 1
    line++
  }
}
