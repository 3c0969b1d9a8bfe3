import { dirname, join } from 'node:path'
import type { FileSystem } from './file-system.ts'
import { underNewName } from './own-files.ts'

/**
 * Makes a folder with files in it, all of them or none: they are written under another name beside it, which then becomes its own. `false` where something
 * stands in its place, also an empty folder: somebody may be in it.
 */
export async function newFolder(
  files: FileSystem,
  folder: string,
  contents: ReadonlyMap<string, string | Uint8Array>,
): Promise<boolean> {
  const place = await files.realPath(folder)
  if (await isTaken(files, place)) return false
  await files.makeFolder(dirname(place))
  return underNewName(async name => {
    const unfinished = join(dirname(place), name)
    try {
      for (const [path, content] of contents) {
        await files.makeFolder(dirname(join(unfinished, path)))
        await files.write(join(unfinished, path), [content], { synced: true })
      }
      await files.rename(unfinished, place)
    } catch (error) {
      await clear(files, unfinished)
      throw error
    }
    await files.syncFolder(dirname(place))
    return true
  })
}

/** What is no file is an error to read. */
async function isTaken(files: FileSystem, place: string): Promise<boolean> {
  return files.read(place).then(
    bytes => bytes !== undefined,
    () => true,
  )
}

async function clear(files: FileSystem, folder: string): Promise<void> {
  const all = (await files.list(folder)).reverse()
  for (const { path, is } of all) if (is !== 'folder') await files.remove(join(folder, path))
  for (const { path, is } of all) if (is === 'folder') await files.removeFolderIfEmpty(join(folder, path))
  await files.removeFolderIfEmpty(folder)
}
