import { relative } from 'node:path'
import type { Review } from '../../schema/settled.ts'
import { outputFiles } from '../emit/output-files.ts'
import { holdsPieces } from '../files/holds-pieces.ts'
import { withMark } from '../files/made-folder.ts'
import type { MadeFile } from '../review/made-file.ts'
import { pathWithin } from '../review/path-within.ts'
import type { TableRows } from '../review/table.ts'
import { settledFiles } from '../stages.ts'
import { isFresh, keptFresh } from './kept-fresh.ts'
import type { Run } from './run.ts'
import type { Standing } from './stale-files.ts'
import { wantedFiles } from './wanted-files.ts'

/** What is recomputed of a side, if it can be read, and what stands there: the files of a folder, and those beside it. */
export interface MadeSide {
  recomputed: { review: Review; tables: readonly TableRows[] } | undefined
  standing: Standing
  /** A file outside these folders. */
  file: (path: string) => Promise<Uint8Array | undefined>
}

/**
 * The made files among some paths that are not as the sources give them under the code that is running; all of them where nothing can be recomputed. The charts
 * and the report are made anew only where one of them, or what is kept fresh beside them, is among the paths: that takes long.
 */
export async function unlikeMade(run: Run, paths: readonly string[], side: MadeSide): Promise<string[]> {
  const made = [run.data, run.output].flatMap(folder =>
    paths.flatMap(path => {
      const name = pathWithin(ownPath(folder), path)
      return name === undefined ? [] : [{ path, folder, name }]
    }),
  )
  const besides = (await keptFresh(run, side.file)).filter(({ path }) => paths.includes(ownPath(path)))
  if (made.length + besides.length === 0) return []
  if (side.recomputed === undefined) return [...made, ...besides].map(({ path }) => ownPath(path))
  const { review, tables } = side.recomputed
  const soon = byName([
    { folder: run.data, files: settledFiles(review) },
    { folder: run.output, files: outputFiles(review, tables) },
  ])
  const isSoon = ({ folder, name }: Made) => folder === run.data || soon.get(folder)?.has(name) === true
  const all = besides.length === 0 && made.every(isSoon) ? undefined : await wantedFiles(run, review, tables)
  const wanted = all === undefined ? soon : byName(all.folders)
  const there = new Map([
    [run.data, await side.standing(run.data)],
    [run.output, await side.standing(run.output)],
  ])
  const isAsMade = ({ folder, name }: Made) => {
    const [pieces, bytes] = [wanted.get(folder)?.get(name), there.get(folder)?.get(name)]
    return pieces === undefined ? bytes === undefined : bytes !== undefined && holdsPieces(bytes, pieces)
  }
  const others = all === undefined ? [] : besides.filter(one => one.isTheirs || !isFresh(one, one.wanted(all.report)))
  return [...made.filter(one => !isAsMade(one)), ...others].map(({ path }) => ownPath(path))
}

interface Made {
  path: string
  folder: string
  name: string
}

function byName(folders: readonly { folder: string; files: readonly MadeFile[] }[]) {
  return new Map(
    folders.map(({ folder, files }) => [folder, new Map(withMark(files).map(({ path, pieces }) => [path, pieces]))]),
  )
}

/** A path as git names it from here. */
export function ownPath(path: string): string {
  return relative('', path).replaceAll('\\', '/')
}
