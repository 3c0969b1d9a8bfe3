import { dirname, join } from 'node:path'
import { hashOf } from '../review/hash-of-files.ts'
import type { Kept } from '../review/kept.ts'
import type { FileSystem } from './file-system.ts'
import { git } from './git.ts'
import { writeWhole } from './write-whole.ts'

/** One kind of result, kept in a file of its own between runs. */
export interface KeptOnDisk extends Kept {
  /** Nothing was kept before. */
  isNew: boolean
  /** Writes what this run asked for or put, and nothing else, so that what is no longer asked for goes. That it cannot be written is no fault. */
  save(): Promise<void>
}

const FIRST_LINE = 'kept 1\n'

/** Whose results are kept: beside its sources, by the state of the program. */
export interface Keeper {
  files: FileSystem
  sources: string
  /** Tells one state of the program from every other; where it is not known nothing is kept. */
  program?: string
}

/**
 * What earlier runs on the same sources worked out, from `node_modules/.cache` beside them. `undefined` where there are no `node_modules`, and where git
 * may track the place: what came with a checkout was worked out by somebody else.
 *
 * The state of the program and the version of Node are part of what an entry is found by. An entry stands there with its length and the hash of all of it; the first
 * that is cut or out of form ends the reading, and one whose hash is another's is passed over.
 */
export async function keptOnDisk({ files, sources, program }: Keeper, kind: string): Promise<KeptOnDisk | undefined> {
  if (program === undefined) return undefined
  const top = dirname(await files.realPath(sources))
  if (!(await files.names(top)).includes('node_modules')) return undefined
  const folder = join(top, 'node_modules/.cache/.inddragelse-kept')
  const path = `${folder}/${kind}`
  const before = entriesIn(await files.read(path).catch(() => undefined))
  if (before.size > 0 && (await mayBeTracked(files, folder))) return undefined
  const now = new Map<string, Buffer>()
  let isMore = false
  const keyOf = (from: string) => hashOf([`${program}\n${process.version}\n${kind}\n${from}`])
  return {
    isNew: before.size === 0,
    get: from => {
      const key = keyOf(from)
      const made = before.get(key)
      if (made !== undefined) now.set(key, made)
      return made?.toString('utf8')
    },
    put: (from, made) => {
      now.set(keyOf(from), Buffer.from(made))
      isMore = true
    },
    save: async () => {
      if (!isMore && now.size === before.size) return
      await writeWhole(files, path, inPieces(now)).catch(() => {})
    },
  }
}

/** What git tracks is asked of the folder it stands in. Where git is not there or will not say, everything below a `.git` may be. */
async function mayBeTracked(files: FileSystem, folder: string): Promise<boolean> {
  const said = await git(['-C', folder, 'ls-files', '--', '.']).catch(() => undefined)
  if (said !== undefined) return said.length > 0
  for (let at = folder; at !== dirname(at); at = dirname(at)) if ((await files.names(at)).includes('.git')) return true
  return false
}

function entriesIn(bytes: Uint8Array | undefined): Map<string, Buffer> {
  const all = Buffer.from(bytes ?? [])
  const entries = new Map<string, Buffer>()
  let at = all.subarray(0, FIRST_LINE.length).toString('latin1') === FIRST_LINE ? FIRST_LINE.length : all.length
  while (at < all.length) {
    const end = all.indexOf(0x0a, at)
    const [, key, length = '', hash] = ENTRY.exec(all.subarray(at, end).toString('latin1')) ?? []
    const made = all.subarray(end + 1, end + 1 + Number(length))
    if (end === -1 || key === undefined || made.length !== Number(length)) break
    if (hash === hashOf([key, made])) entries.set(key, made)
    at = end + 1 + made.length
  }
  return entries
}

const ENTRY = /^([0-9a-f]{64}) (\d{1,10}) ([0-9a-f]{64})$/

function* inPieces(entries: ReadonlyMap<string, Buffer>): Generator<string> {
  yield FIRST_LINE
  for (const [key, made] of entries) yield `${key} ${made.length} ${hashOf([key, made])}\n${made.toString('utf8')}`
}
