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
      [...all.keys()]
        .filter(path => path.startsWith(`${folder}/`))
        .map(path => path.slice(folder.length + 1))
        .sort((a, b) => (a < b ? -1 : 1)),
    read: async path => all.get(path),
    write: async (path, text) => void all.set(path, Buffer.from(text)),
    rename: async (from, to) => {
      const bytes = all.get(from)
      if (bytes === undefined) throw new Error(`There is no ${from} to rename`)
      all.delete(from)
      all.set(to, bytes)
    },
    remove: async path => void all.delete(path),
    removeFolderIfEmpty: async () => {},
    makeFolder: async () => {},
  }
}
