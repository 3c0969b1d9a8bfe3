import type { Review } from '../../schema/settled.ts'
import { outputFiles } from '../emit/output-files.ts'
import type { FileSystem } from '../files/file-system.ts'
import { holdsPieces } from '../files/holds-pieces.ts'
import type { MadeFile } from '../review/made-file.ts'
import type { TableRows } from '../review/table.ts'
import { settledFiles } from '../stages.ts'
import type { Run } from './run.ts'

/** How many of the made files that are written without drawing are there, and how many of these are not as the sources give them. */
export interface Staleness {
  folders: readonly string[]
  made: number
  stale: number
}

/** The bytes of all files of a folder by their paths, on a disk or at a revision. */
export type Standing = (folder: string) => Promise<ReadonlyMap<string, Uint8Array>>

/**
 * Are settled records and tables as the sources give them? Charts and the report are made from these alone and take long to draw, so they are not looked at:
 * `check` does. Nothing made is nothing stale.
 */
export async function staleness(
  run: Pick<Run, 'data' | 'output'>,
  review: Review,
  tables: readonly TableRows[],
  standing: Standing,
): Promise<Staleness> {
  const folders = [
    [run.data, settledFiles(review)],
    [run.output, outputFiles(review, tables)],
  ] as const
  const compared = await Promise.all(
    folders.map(async ([folder, files]) => {
      const there = await standing(folder)
      const isSame = ({ path, pieces }: MadeFile) => holdsPieces(there.get(path) ?? NOTHING, pieces)
      return { made: there.size, stale: there.size === 0 ? 0 : files.filter(file => !isSame(file)).length }
    }),
  )
  const sum = (count: (one: (typeof compared)[number]) => number) => compared.reduce((n, one) => n + count(one), 0)
  return { folders: folders.map(([folder]) => folder), made: sum(one => one.made), stale: sum(one => one.stale) }
}

const NOTHING = new Uint8Array()

export function madeOnDisk(files: FileSystem): Standing {
  return async folder => {
    const entries = (await files.list(folder)).filter(({ is }) => is === 'file')
    const read = await Promise.all(
      entries.map(async ({ path }) => [path, (await files.read(`${folder}/${path}`)) ?? NOTHING] as const),
    )
    return new Map(read)
  }
}
