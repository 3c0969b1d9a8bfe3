import { dirname } from 'node:path'
import type { FileSystem } from './file-system.ts'
import { underNewName } from './own-files.ts'

/** Writes a file whole: under a name of its own beside it, then renamed. A run that is killed leaves the old file or the new one, never a part. */
export async function writeWhole(files: FileSystem, path: string, pieces: Iterable<string>): Promise<void> {
  await files.makeFolder(dirname(path))
  await besideIt(files, path, async unfinished => {
    await files.write(unfinished, pieces)
    await files.rename(unfinished, path)
  })
}

/** Does something with a path beside a file that nobody else uses. What stands there is taken away where it fails: on a full disk it would be in the way. */
export function besideIt<T>(files: FileSystem, path: string, act: (unfinished: string) => Promise<T>): Promise<T> {
  return underNewName(async name => {
    const unfinished = `${dirname(path)}/${name}`
    try {
      return await act(unfinished)
    } catch (error) {
      await files.remove(unfinished).catch(() => {})
      throw error
    }
  })
}
