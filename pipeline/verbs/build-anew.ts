import { dirname } from 'node:path'
import type { Review } from '../../schema/settled.ts'
import { visible } from '../diagnostics/problem.ts'
import { keptOnDisk } from '../files/kept-on-disk.ts'
import { type Difference, inTheWay, withMark, writeFolder } from '../files/made-folder.ts'
import { isLeftOver } from '../files/own-files.ts'
import { replaceFile } from '../files/replace-file.ts'
import type { Kept } from '../review/kept.ts'
import type { SourceFile } from '../review/source-file.ts'
import { aggregate, type Emitted } from '../stages.ts'
import { willDraw } from './drawn-elsewhere.ts'
import { filesInShort } from './files-in-short.ts'
import { isFresh, keptFresh, readReal } from './kept-fresh.ts'
import { problemsFound } from './problems-found.ts'
import { readOnce } from './read-kept.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { done, type Said, usage } from './said.ts'
import { shortAnswer } from './short-answer.ts'
import { keepRun } from './unchanged.ts'
import { wantedFiles } from './wanted-files.ts'

/** The whole flow from what was read, once the folders that hold something are locked; `lockTheRest` locks the others before anything is written. */
export async function buildAnew(
  run: Run,
  input: readonly SourceFile[],
  lockTheRest: () => Promise<Said | undefined>,
  runs: Kept | undefined,
): Promise<Said> {
  const drawings = await keptOnDisk(run, 'drawings')
  willDraw(drawings)
  const review = await judge(run, input)
  if ('code' in review) return review
  const tables = aggregate(review, run.onStage)
  const { folders, report } = await wantedFiles(run, review, tables, drawings)
  const busy = await lockTheRest()
  if (busy !== undefined) return busy
  for (const { folder, files } of folders) {
    const other = await inTheWay(run.files, folder, files)
    if (other !== undefined)
      return usage(
        `${visible(`${folder}/${other.path}`)} is a ${other.is} and in the way. Nothing was written; move it elsewhere.`,
      )
  }
  const changed: string[] = []
  const strays: string[] = []
  for (const { folder, files, made } of folders) {
    const difference = await writeFolder(run.files, folder, files, made)
    changed.push(...listed(folder, difference))
    strays.push(...difference.stray.map(path => `${folder}/${path}`))
  }
  const besides = await writeBesides(run, report)
  changed.push(...besides.changed)
  await drawings?.save()
  const saidOf = (changed: readonly string[]) =>
    done(run, `${filesInShort(changed)}\n\n${shortAnswer(report, run.output)}`)
  const leftAlone = [
    ...strays.map(path => `${visible(path)} was not made by this pipeline; it was left alone.\n`),
    ...besides.left,
  ]
  if (runs !== undefined && leftAlone.length === 0)
    keepRun(run, input, runs, {
      made: new Map(folders.map(({ folder, files }) => [folder, withMark(files)])),
      besides: besides.wanted,
      said: saidOf([]),
    })
  const { stdout, stderr } = saidOf(changed)
  return { stdout, stderr: stderr + leftAlone.join(''), code: 0 }
}

/** The review, or what is wrong in its sources. The sources as they were read take the most room, and are needed for this alone. */
async function judge(run: Run, input: readonly SourceFile[]): Promise<Review | Said> {
  const reading = await readOnce(run, input)
  const problems = problemsFound(run, reading, input)
  const { review } = reading
  return review !== undefined && problems.length === 0
    ? review
    : { ...reportOf(run, problems, input, reading), code: 1 }
}

interface Besides {
  changed: string[]
  left: string[]
  /** What each file should hold; `undefined` where there should be none. */
  wanted: Map<string, string | undefined>
}

/** Writes what is kept fresh outside the made folders, and tells what was left as it stands. */
async function writeBesides(run: Run, report: Emitted['report']): Promise<Besides> {
  const changed: string[] = []
  const left: string[] = []
  const wanted = new Map<string, string | undefined>()
  if (run.readme !== undefined) await clearUnfinished(run, dirname(await run.files.realPath(run.readme)))
  for (const one of await keptFresh(run, path => readReal(run.files, path))) {
    const after = one.wanted(report)
    wanted.set(one.path, after)
    if (one.isTheirs) left.push(`${one.path} was not made by this pipeline; it was left alone.\n`)
    if (isFresh(one, after)) continue
    const path = await run.files.realPath(one.path)
    if (after === undefined) {
      await run.files.remove(path)
      changed.push(`- ${one.path}`)
    } else if (await replaceFile(run.files, path, one.before, after)) changed.push(`~ ${one.path}`)
    else left.push(`${one.path} was saved while this ran; it was left alone. Run this again.\n`)
  }
  return { changed, left, wanted }
}

async function clearUnfinished({ files }: Run, folder: string): Promise<void> {
  for (const name of await files.names(folder)) if (isLeftOver(name)) await files.remove(`${folder}/${name}`)
}

function listed(folder: string, { changed, stale }: Difference): string[] {
  return [...changed.map(path => `~ ${folder}/${path}`), ...stale.map(path => `- ${folder}/${path}`)].map(visible)
}
