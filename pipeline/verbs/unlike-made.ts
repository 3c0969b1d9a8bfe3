import { relative } from 'node:path'
import type { Review } from '../../schema/settled.ts'
import { outputFiles } from '../emit/output-files.ts'
import { hasAnswer } from '../emit/readme-block.ts'
import { holdsPieces } from '../files/holds-pieces.ts'
import { withMark } from '../files/made-folder.ts'
import type { MadeFile } from '../review/made-file.ts'
import type { TableRows } from '../review/table.ts'
import { settledFiles } from '../stages.ts'
import { answerIn } from './answer-in.ts'
import type { Run } from './run.ts'
import type { Standing } from './stale-files.ts'
import { wantedFiles } from './wanted-files.ts'

/** What is recomputed of a side, if it can be read, and what stands there: the files of a folder, and the README. */
export interface MadeSide {
  recomputed: { review: Review; tables: readonly TableRows[] } | undefined
  standing: Standing
  readme: () => Promise<Uint8Array | undefined>
}

/**
 * The made files among some paths that are not as the sources give them under the code that is running; all of them where nothing can be recomputed. The charts
 * and the report are made anew only where one of them, or the answer in README, is among the paths: that takes long.
 */
export async function unlikeMade(run: Run, paths: readonly string[], side: MadeSide): Promise<string[]> {
  const made = [run.data, run.output].flatMap(folder =>
    paths.flatMap(path => {
      const own = `${ownPath(folder)}/`
      return path.startsWith(own) ? [{ path, folder, name: path.slice(own.length) }] : []
    }),
  )
  const answer = await answerAmong(run, paths, side)
  if (made.length === 0 && answer === undefined) return []
  if (side.recomputed === undefined) return [...made, ...(answer === undefined ? [] : [answer])].map(({ path }) => path)
  const { review, tables } = side.recomputed
  const soon = byName([
    { folder: run.data, files: settledFiles(review) },
    { folder: run.output, files: outputFiles(review, tables) },
  ])
  const isSoon = ({ folder, name }: Made) => folder === run.data || soon.get(folder)?.has(name) === true
  const all = answer === undefined && made.every(isSoon) ? undefined : await wantedFiles(run, review, tables)
  const wanted = all === undefined ? soon : byName(all.folders)
  const there = new Map([
    [run.data, await side.standing(run.data)],
    [run.output, await side.standing(run.output)],
  ])
  const isAsMade = ({ folder, name }: Made) => {
    const [pieces, bytes] = [wanted.get(folder)?.get(name), there.get(folder)?.get(name)]
    return pieces === undefined ? bytes === undefined : bytes !== undefined && holdsPieces(bytes, pieces)
  }
  const isOther = answer !== undefined && all !== undefined && answerIn(run, answer.text, all.report) !== answer.text
  return [...made.filter(one => !isAsMade(one)), ...(isOther ? [answer] : [])].map(({ path }) => path)
}

interface Made {
  path: string
  folder: string
  name: string
}

/** The README that holds an answer, where it is among the paths. */
async function answerAmong({ readme }: Run, paths: readonly string[], side: MadeSide) {
  const path = readme === undefined ? undefined : ownPath(readme)
  if (path === undefined || !paths.includes(path)) return undefined
  const text = Buffer.from((await side.readme()) ?? '').toString('utf8')
  return hasAnswer(text) ? { path, text } : undefined
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
