import { dirname } from 'node:path'
import type { FileSystem } from './file-system.ts'
import { isSame } from './replace-file.ts'
import { besideIt } from './write-whole.ts'

/** A file as it was read, nothing where none is there, and what it is to hold: a text, or the pieces of one. */
export interface Replacement {
  path: string
  before: Uint8Array | undefined
  text: Iterable<string>
}

/**
 * Writes several files that belong together, all or none. Each is on the disk, beside the one it replaces, before the first takes its place; where one of
 * them was saved meanwhile its path is handed back and none is written. Where the system fails between the first and the last, those that are written
 * already are put back. They take their places in the order given, so the first is the one by which a run that is killed there can be mended.
 */
export async function replaceFiles(files: FileSystem, all: readonly Replacement[]): Promise<string | undefined> {
  return staged(files, all, [], async unfinished => {
    for (const { path, before } of all)
      if (!isSame(before, await files.read(path))) {
        for (const one of unfinished) await files.remove(one)
        return path
      }
    const written: Replacement[] = []
    try {
      for (const [index, one] of all.entries()) {
        await files.rename(unfinished[index] ?? '', one.path)
        written.push(one)
      }
    } catch (error) {
      for (const one of written.reverse()) await putBack(files, one)
      throw error
    }
    for (const folder of new Set(all.map(({ path }) => dirname(path)))) await files.syncFolder(folder)
    return undefined
  })
}

/** Has every file beside the one it replaces, then acts. What is still there where something fails is taken away. */
async function staged<T>(
  files: FileSystem,
  [first, ...more]: readonly Replacement[],
  done: readonly string[],
  act: (unfinished: readonly string[]) => Promise<T>,
): Promise<T> {
  if (first === undefined) return act(done)
  await files.makeFolder(dirname(first.path))
  return besideIt(files, first.path, async unfinished => {
    await files.write(unfinished, first.text, { modeOf: first.path, synced: true })
    return staged(files, more, [...done, unfinished], act)
  })
}

async function putBack(files: FileSystem, { path, before }: Replacement): Promise<void> {
  if (before === undefined) return files.remove(path)
  await besideIt(files, path, async unfinished => {
    await files.write(unfinished, Buffer.from(before).toString('utf8'), { modeOf: path, synced: true })
    await files.rename(unfinished, path)
  })
}
