import { constants, type Stats } from 'node:fs'
import { lstat, mkdir, open, readdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Entry, entriesIn } from './entries-in.ts'

/**
 * The few operations on files that the project uses, so that tests can stop at any of them. Paths are those of the machine.
 *
 * Links are never followed, but for folders above: where one leads is not what stands in the folder. Only files are opened: a pipe or a device may never
 * come to an end.
 */
export interface FileSystem {
  /** Everything in a folder and in those in it, sorted by code unit; nothing where there is no folder. */
  list(folder: string): Promise<Entry[]>
  /** The names in a folder itself. */
  names(folder: string): Promise<string[]>
  /** The bytes of a file; `undefined` where nothing is. What is no file is an error: `ELOOP`, `EISDIR`, `ENOTSUP`. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Makes a file of a text, or of pieces of text or bytes, and refuses a file that is there: `EEXIST`. */
  write(path: string, pieces: Iterable<string | Uint8Array>, how?: Kept): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  removeFolderIfEmpty(path: string): Promise<void>
  makeFolder(path: string): Promise<void>
  /** Has the names in a folder on the disk before it ends. */
  syncFolder(folder: string): Promise<void>
  /** Where a path leads when all links are followed; what is not there yet stands in what is. */
  realPath(path: string): Promise<string>
}

/** How a file that replaces another is written: with the mode of the file at a path, if one is there, and on the disk before the writing ends. */
export interface Kept {
  modeOf?: string
  synced?: boolean
}

export const disk: FileSystem = {
  list: async folder => (await entriesIn(folder)).sort((a, b) => (a.path < b.path ? -1 : 1)),
  names: async folder => ((await readdir(folder).catch(unless('ENOENT', 'ENOTDIR'))) ?? []).sort(),
  read: async path => readFile(path).catch(unless('ENOENT', 'ENOTDIR')).catch(naming(path)),
  write: (path, pieces, how = {}) => writeNew(path, pieces, how).catch(naming(path)),
  rename,
  remove: path => rm(path, { force: true }),
  removeFolderIfEmpty: async path => void (await rmdir(path).catch(unless('ENOTEMPTY', 'ENOENT', 'EEXIST'))),
  makeFolder: async path => void (await mkdir(path, { recursive: true }).catch(inTheWay)),
  syncFolder: async folder => {
    // Some systems open no folder, or have nothing to do for one.
    const handle = await open(folder).catch(unless('EISDIR', 'EACCES', 'EPERM'))
    await handle?.sync().catch(unless('EISDIR', 'EINVAL', 'EPERM', 'ENOTSUP'))
    await handle?.close()
  },
  realPath: async path => {
    const found = await realpath(path).catch(unless('ENOENT', 'ENOTDIR'))
    if (found !== undefined || dirname(path) === path) return found ?? path
    return join(await disk.realPath(dirname(path)), basename(path))
  },
}

/** Asks what a path is, opens it only if it is a file, and asks again, because it may have changed in between. */
async function readFile(path: string): Promise<Uint8Array> {
  refuse(await lstat(path))
  // Systems without these words have no links or pipes of this kind.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    refuse(await handle.stat())
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

function refuse(found: Stats): void {
  if (found.isFile()) return
  const [code, what] = found.isSymbolicLink()
    ? ['ELOOP', 'a link']
    : found.isDirectory()
      ? ['EISDIR', 'a folder']
      : ['ENOTSUP', 'a pipe or device']
  throw Object.assign(new Error(`${code}: ${what} where a file should be`), { code })
}

async function writeNew(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  { modeOf, synced = false }: Kept,
): Promise<void> {
  const mode = modeOf === undefined ? undefined : (await stat(modeOf).catch(unless('ENOENT', 'ENOTDIR')))?.mode
  const handle = await open(path, 'wx')
  try {
    await writeFile(handle, pieces)
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

/** A file right where a folder is to be made is said to be there; one further up, to be no folder. Both are the same to whoever named it. */
function inTheWay(error: NodeJS.ErrnoException): never {
  if (error.code === 'EEXIST') error.code = 'ENOTDIR'
  throw error
}

/** Some errors of the system, such as EISDIR and ENOSPC, do not say of which file they speak. */
function naming(path: string) {
  return (error: NodeJS.ErrnoException): never => {
    error.path ??= path
    throw error
  }
}
