import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'

/**
 * The few operations on files that the project uses, so that tests can stop at any of them. Paths are those of the machine. `list` gives the files
 * of a folder and of those in it, relative to it, with `/`, sorted by code unit; nothing where there is no folder.
 */
export interface FileSystem {
  list(folder: string): Promise<string[]>
  read(path: string): Promise<Uint8Array | undefined>
  write(path: string, text: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  removeFolderIfEmpty(path: string): Promise<void>
  makeFolder(path: string): Promise<void>
}

export const disk: FileSystem = {
  list: async folder => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothingWhereNotThere)
    return (entries ?? [])
      .filter(entry => entry.isFile() || entry.isSymbolicLink())
      .map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length + 1))
      .sort((a, b) => (a < b ? -1 : 1))
  },
  read: async path => (await readFile(path).catch(nothingWhereNotThere)) ?? undefined,
  write: (path, text) => writeFile(path, text),
  rename,
  remove: path => rm(path, { force: true }),
  removeFolderIfEmpty: path =>
    rmdir(path).catch((error: NodeJS.ErrnoException) => {
      if (!['ENOTEMPTY', 'ENOENT', 'EEXIST'].includes(error.code ?? '')) throw error
    }),
  makeFolder: async path => void (await mkdir(path, { recursive: true })),
}

function nothingWhereNotThere(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw error
}
