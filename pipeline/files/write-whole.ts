import { dirname } from 'node:path'
import type { FileSystem } from './file-system.ts'

/** Ends the name of a file that is not whole yet. */
export const UNFINISHED = '.tmp'

/** Writes a file whole: under a temporary name beside it, then renamed. A run that is killed leaves the old file or the new one, never a part. */
export async function writeWhole(files: FileSystem, path: string, text: string): Promise<void> {
  await files.makeFolder(dirname(path))
  await files.write(path + UNFINISHED, text)
  await files.rename(path + UNFINISHED, path)
}
