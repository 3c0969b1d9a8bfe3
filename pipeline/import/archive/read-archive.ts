import { archiveEntries } from './archive-entries.ts'
import { unpack } from './unpack.ts'

/** An archive whose files are unpacked one by one, when they are asked for. */
export interface Archive {
  names: readonly string[]
  /** The bytes of a file; `undefined` where there is none by the name; else why it is not unpacked, in words that go on after its name. */
  read(name: string): Uint8Array | string | undefined
}

/** Of each file at most so many bytes are unpacked, and of all together. */
export interface Bounds {
  each: number
  all: number
}

/** Reads the directory of a ZIP archive, or says why it is not read, in words that go on after the file and a colon. */
export function readArchive(bytes: Uint8Array, { each, all }: Bounds): Archive | string {
  const entries = archiveEntries(bytes)
  if (typeof entries === 'string') return entries
  const byName = new Map(entries.map(entry => [entry.name, entry]))
  let left = all
  return {
    names: entries.map(({ name }) => name),
    read: name => {
      const entry = byName.get(name)
      if (entry === undefined) return undefined
      if (entry.size <= each && entry.size > left) return `would make it more than ${all} bytes in all`
      const unpacked = unpack(bytes, entry, each)
      if (typeof unpacked !== 'string') left -= unpacked.length
      return unpacked
    },
  }
}
