import { createHash } from 'node:crypto'
import { byCodeUnit } from '../canonical/order.ts'
import type { TextFile } from '../review/text-file.ts'

/** What stands in the protocol of a packet: the SHA-256 over the names and contents of its files as they were given out, in the order of their names. */
export function packetHash(files: readonly TextFile[]): string {
  const hash = createHash('sha256')
  for (const { path, text } of [...files].sort((a, b) => byCodeUnit(a.path, b.path)))
    hash.update(`${path}\n${Buffer.byteLength(text)}\n${text}`)
  return `sha256:${hash.digest('hex')}`
}
