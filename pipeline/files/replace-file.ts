import { dirname } from 'node:path'
import type { FileSystem } from './file-system.ts'
import { besideIt } from './write-whole.ts'

/**
 * Writes a file that is nobody's to make again, in place of the bytes that were read, or of none. Tells whether it did: where the file holds something
 * else by now, somebody saved it meanwhile, and it is left alone.
 *
 * The new file has the mode of the old one. It is on the disk before it takes the place, and so is the place after: where the power fails, one of the
 * two stands there whole.
 */
export async function replaceFile(
  files: FileSystem,
  path: string,
  before: Uint8Array | undefined,
  content: Iterable<string | Uint8Array>,
): Promise<boolean> {
  const folder = dirname(path)
  await files.makeFolder(folder)
  return besideIt(files, path, async unfinished => {
    await files.write(unfinished, content, { modeOf: path, synced: true })
    const now = await files.read(path)
    if (!isSame(before, now)) {
      await files.remove(unfinished)
      return false
    }
    await files.rename(unfinished, path)
    await files.syncFolder(folder)
    return true
  })
}

/** The same bytes, or nothing on both sides. */
export function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.from(a).equals(b)
}
