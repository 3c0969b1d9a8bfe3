import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import type { Entry } from './archive-entries.ts'

/** So many packed bytes are unpacked at a time, which become at most a thousand times as many: what is more than was said is noticed before it fills the memory. */
const AT_A_TIME = 4096

/** The bytes of a file of an archive, never more than `most` nor than the archive says; or why there are none, in words that go on after its name. */
export function unpack(
  archive: Uint8Array,
  { method, crc, size, begin, end }: Entry,
  most: number,
): Uint8Array | string {
  if (size > most) return `is larger than ${most} bytes`
  const packed = archive.subarray(begin, end)
  const bytes = method === 0 ? packed : method === 8 ? inflated(packed, size) : 'is packed in a way that is not read'
  if (typeof bytes === 'string') return bytes
  return bytes.length === size && crc32(bytes) === crc ? bytes : BROKEN
}

const BROKEN = 'is not what the archive says of it'

function inflated(packed: Uint8Array, size: number): Uint8Array | string {
  const out = new Uint8Array(size)
  let length = 0
  let isMore = false
  let isWhole = false
  const stream = new Inflate((piece, isLast) => {
    isWhole = isLast
    isMore ||= length + piece.length > size
    if (!isMore) out.set(piece, length)
    length += piece.length
  })
  try {
    for (let at = 0; at < packed.length && !isMore; at += AT_A_TIME)
      stream.push(packed.subarray(at, at + AT_A_TIME), at + AT_A_TIME >= packed.length)
  } catch {
    return BROKEN
  }
  return isMore ? 'is larger than the archive says' : isWhole ? out.subarray(0, length) : BROKEN
}
