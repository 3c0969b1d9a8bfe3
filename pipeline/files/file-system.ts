import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/**
 * The few operations on files that the project uses, so that tests can stop at any of them. Paths are those of the machine. `list` gives the files
 * of a folder and of those in it, relative to it, with `/`, sorted by code unit; nothing where there is no folder. `names` gives what stands in the
 * folder itself. `write` makes a file and refuses one that is there (`EEXIST`).
 */
export interface FileSystem {
  list(folder: string): Promise<string[]>
  names(folder: string): Promise<string[]>
  read(path: string): Promise<Uint8Array | undefined>
  write(path: string, text: string, how?: Kept): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  removeFolderIfEmpty(path: string): Promise<void>
  makeFolder(path: string): Promise<void>
  /** Has the names in a folder on the disk before it ends. */
  syncFolder(folder: string): Promise<void>
}

/** How a file that replaces another is written: with the mode of the file at a path, if one is there, and on the disk before the writing ends. */
export interface Kept {
  modeOf?: string
  synced?: boolean
}

export const disk: FileSystem = {
  list: async folder => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unless('ENOENT'))
    return (entries ?? [])
      .filter(entry => entry.isFile() || entry.isSymbolicLink())
      .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort((a, b) => (a < b ? -1 : 1))
  },
  names: async folder => ((await readdir(folder).catch(unless('ENOENT', 'ENOTDIR'))) ?? []).sort(),
  read: async path => (await readFile(path).catch(unless('ENOENT', 'ENOTDIR')).catch(naming(path))) ?? undefined,
  write: (path, text, how = {}) => writeNew(path, text, how).catch(naming(path)),
  rename,
  remove: path => rm(path, { force: true }),
  removeFolderIfEmpty: async path => void (await rmdir(path).catch(unless('ENOTEMPTY', 'ENOENT', 'EEXIST'))),
  makeFolder: async path => void (await mkdir(path, { recursive: true })),
  syncFolder: async folder => {
    // Some systems open no folder, or have nothing to do for one.
    const handle = await open(folder).catch(unless('EISDIR', 'EACCES', 'EPERM'))
    await handle?.sync().catch(unless('EISDIR', 'EINVAL', 'EPERM', 'ENOTSUP'))
    await handle?.close()
  },
}

async function writeNew(path: string, text: string, { modeOf, synced = false }: Kept): Promise<void> {
  const mode = modeOf === undefined ? undefined : (await stat(modeOf).catch(unless('ENOENT', 'ENOTDIR')))?.mode
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(text)
    if (mode !== undefined) await handle.chmod(mode & 0o7777)
    if (synced) await handle.sync()
  } finally {
    await handle.close()
  }
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
