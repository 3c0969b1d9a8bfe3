import { posix } from 'node:path'
import type { FileSystem } from '../../pipeline/files/file-system.ts'

/** Files in memory, so that a build can be stopped and looked at hundreds of times. Folders are there as long as they hold a file. */
export interface MemoryFiles extends FileSystem {
  all: Map<string, Buffer>
}

export function memoryFiles(start: Iterable<readonly [string, string | Uint8Array]>): MemoryFiles {
  const all = new Map([...start].map(([path, content]) => [path, Buffer.from(content as string)]))
  return {
    all,
    list: async folder =>
      namesUnder(all, folder)
        .sort((a, b) => (a < b ? -1 : 1))
        .map(path => ({ path, is: 'file', size: all.get(`${folder}/${path}`)?.length ?? 0 })),
    names: async folder => {
      const inside = folder === '.' ? [...all.keys()] : namesUnder(all, folder)
      return [...new Set(inside.map(path => path.replace(/\/.*/, '')))].sort()
    },
    read: async path => all.get(posix.normalize(path)),
    write: async (path, pieces) => {
      if (all.has(posix.normalize(path))) throw Object.assign(new Error(`${path} is there`), { code: 'EEXIST' })
      all.set(posix.normalize(path), bytesOf(pieces))
    },
    rename: async (from, to) => {
      const bytes = all.get(posix.normalize(from))
      if (bytes === undefined) throw new Error(`There is no ${from} to rename`)
      all.delete(posix.normalize(from))
      all.set(to, bytes)
    },
    remove: async path => void all.delete(posix.normalize(path)),
    removeFolderIfEmpty: async () => {},
    makeFolder: async () => {},
    syncFolder: async () => {},
    realPath: async path => posix.normalize(path),
  }
}

const made = new WeakMap<object, Buffer<ArrayBuffer>>()

/** The bytes of a text or of its pieces. Those of the same pieces are the same bytes, because tests write what is remembered hundreds of times. */
function bytesOf(pieces: Iterable<string | Uint8Array>): Buffer<ArrayBuffer> {
  if (typeof pieces === 'string') return Buffer.from(pieces)
  const known = made.get(pieces) ?? Buffer.concat([...pieces].map(one => Buffer.from(one as string)))
  made.set(pieces, known)
  return known
}

function namesUnder(all: ReadonlyMap<string, unknown>, folder: string): string[] {
  return [...all.keys()].filter(path => path.startsWith(`${folder}/`)).map(path => path.slice(folder.length + 1))
}
