import { dirname } from 'node:path'
import type { MadeFile } from '../review/made-file.ts'
import type { Entry } from './entries-in.ts'
import type { FileSystem } from './file-system.ts'
import { holdsPieces } from './holds-pieces.ts'
import { inBatches } from './in-batches.ts'
import { isLeftBySystem } from './left-by-system.ts'
import { isLeftOver, isOwnFile } from './own-files.ts'
import { writeWhole } from './write-whole.ts'

/** Stands in every folder that `build` makes, and says so. A folder that is not empty and lacks it is not ours. */
export const MARK = 'GENERATED.md'
const MARK_TEXT = [
  '# Made by `npm start`',
  '',
  'Everything in this folder is made from `sources/`. Nobody edits it by hand: change the sources and run `npm start`.',
  'In a merge conflict take either side and run `npm start`.',
  'Keep files of your own elsewhere: a table, chart or record that the sources do not give is removed from here.',
  '',
].join('\n')

/** What a folder would need to hold exactly these files. */
export interface Difference {
  /** Files that are missing or hold something else. */
  changed: string[]
  /** Files of ours that are no longer made, and unfinished ones of a killed run. */
  stale: string[]
  /** Files that nobody made by this pipeline; left alone. */
  stray: string[]
}

/** Is the folder absent, empty, or made by us? */
export async function isOurs(files: FileSystem, folder: string): Promise<boolean> {
  const present = await standingIn(files, folder)
  return present.every(({ path }) => isOwnFile(path)) || present.some(({ path, is }) => path === MARK && is === 'file')
}

/** Compares a folder with what it should hold. `made` tells by its path whether a file is of a kind that this pipeline makes. */
export async function compareFolder(
  files: FileSystem,
  folder: string,
  wanted: readonly MadeFile[],
  made: (path: string) => boolean,
): Promise<Difference> {
  const all = withMark(wanted)
  const names = new Set(all.map(file => file.path))
  const standing = await standingIn(files, folder)
  const there = new Set(standing.flatMap(({ path, is }) => (is === 'file' ? [path] : [])))
  const isChanged = await inBatches(
    all,
    async ({ path, pieces }) => !there.has(path) || !(await holds(files, `${folder}/${path}`, pieces)),
  )
  const changed = all.flatMap(({ path }, index) => (isChanged[index] ? [path] : []))
  const others = standing.filter(({ path }) => !names.has(path))
  const stale = others.flatMap(({ path, is }) => (isLeftOver(path) || (is === 'file' && made(path)) ? [path] : []))
  const stray = others.flatMap(({ path }) => (stale.includes(path) || isOwnFile(path) ? [] : [path]))
  return { changed, stale, stray }
}

/** What stands in the way of writing: a folder where a file belongs, or anything else where a folder belongs. Nothing is written through a link. */
export async function inTheWay(
  files: FileSystem,
  folder: string,
  wanted: readonly MadeFile[],
): Promise<Entry | undefined> {
  const names = withMark(wanted).map(file => file.path)
  const folders = new Set(names.flatMap(name => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))))
  const standing = await files.list(folder)
  return standing.find(({ path, is }) => (is === 'folder' ? names.includes(path) : folders.has(path)))
}

/**
 * Makes a folder hold exactly these files; the mark first, so that a killed first run is known as ours. Files that already hold the right bytes are
 * not touched. Returns what was changed.
 */
export async function writeFolder(
  files: FileSystem,
  folder: string,
  wanted: readonly MadeFile[],
  made: (path: string) => boolean,
): Promise<Difference> {
  const difference = await compareFolder(files, folder, wanted, made)
  const changed = withMark(wanted).filter(({ path }) => difference.changed.includes(path))
  const isMark = ({ path }: MadeFile) => path === MARK
  for (const together of [changed.filter(isMark), changed.filter(file => !isMark(file))])
    await inBatches(together, ({ path, pieces }) => writeWhole(files, `${folder}/${path}`, pieces))
  for (const path of difference.stale) await files.remove(`${folder}/${path}`)
  for (const inner of new Set(difference.stale.map(path => dirname(path))))
    if (inner !== '.') await files.removeFolderIfEmpty(`${folder}/${inner}`)
  return difference
}

/** With the mark that stands in every folder that is made. */
export function withMark(wanted: readonly MadeFile[]): MadeFile[] {
  return [{ path: MARK, pieces: [MARK_TEXT] }, ...wanted]
}

/** A file that the system keeps closed holds something else, as far as anybody can tell. */
async function holds(files: FileSystem, path: string, pieces: Iterable<string>): Promise<boolean> {
  const bytes = await files.read(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error
    return undefined
  })
  return bytes !== undefined && holdsPieces(bytes, pieces)
}

/** What stands in a folder and is no folder itself, but for what systems leave. */
export async function standingIn(files: FileSystem, folder: string): Promise<Entry[]> {
  return (await files.list(folder)).filter(({ path, is }) => is !== 'folder' && !isLeftBySystem(path))
}
