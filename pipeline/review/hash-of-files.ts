import { createHash } from 'node:crypto'
import type { SourceFile } from './source-file.ts'

/** The hash of bytes or texts one behind the other, as 64 hexadecimal digits. */
export function hashOf(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

/** Tells files from all others: their paths, what each holds, and why one is not read. */
export function hashOfFiles(files: readonly SourceFile[]): string {
  return hashOf([JSON.stringify(files.map(({ path, bytes, unread }) => [path, hashOf([bytes]), unread]))])
}
