import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

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
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unless('ENOENT'))
    return (entries ?? [])
      .filter(entry => entry.isFile() || entry.isSymbolicLink())
      .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort((a, b) => (a < b ? -1 : 1))
  },
  read: async path => (await readFile(path).catch(unless('ENOENT', 'ENOTDIR')).catch(naming(path))) ?? undefined,
  write: (path, text) => writeFile(path, text).catch(naming(path)),
  rename,
  remove: path => rm(path, { force: true }),
  removeFolderIfEmpty: async path => void (await rmdir(path).catch(unless('ENOTEMPTY', 'ENOENT', 'EEXIST'))),
  makeFolder: async path => void (await mkdir(path, { recursive: true })),
}

function unless(...codes: readonly string[]) {
  return (error: NodeJS.ErrnoException): undefined => {
    if (!codes.includes(error.code ?? '')) throw error
  }
}

/** Some errors of the system, such as EISDIR and ENOSPC, do not say of which file they speak. */
function naming(path: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (!error.message.includes(path)) error.message += ` '${path}'`
    throw error
  }
}
