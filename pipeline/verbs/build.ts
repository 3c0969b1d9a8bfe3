import { dirname } from 'node:path'
import { visible } from '../diagnostics/problem.ts'
import { type Lock, lockFolder } from '../files/build-lock.ts'
import { type Difference, inTheWay, isOurs, writeFolder } from '../files/made-folder.ts'
import { isLeftOver } from '../files/own-files.ts'
import { replaceFile } from '../files/replace-file.ts'
import { aggregate, type Emitted, read } from '../stages.ts'
import { filesInShort } from './files-in-short.ts'
import { isFresh, keptFresh, readReal } from './kept-fresh.ts'
import { overlap } from './overlap.ts'
import { problemsFound } from './problems-found.ts'
import { readAll } from './read-all.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { done, NO_SOURCES, type Said, usage } from './said.ts'
import { shortAnswer } from './short-answer.ts'
import { wantedFiles } from './wanted-files.ts'

/**
 * The whole flow; the answer is the last that it says. Any problem, also a source that is not in canonical form: all are reported and nothing is written.
 *
 * A run holds the locks of both folders from before it reads, so that no other run writes what it read earlier over what this one writes. Folders that
 * are not there yet are locked when they are made.
 */
export async function build(run: Run): Promise<Said> {
  const apart = await overlap(run)
  if (apart !== undefined) return apart
  const folders = [run.data, run.output]
  for (const folder of folders)
    if (!(await isOurs(run.files, folder)))
      return usage(
        `${folder} is not empty and was not made by this pipeline, so nothing was written there. Name another folder, or empty it first.`,
      )
  const locks = new Map<string, Lock>()
  try {
    return (await locked(true)) ?? (await buildLocked(run, () => locked(false)))
  } finally {
    await Promise.all([...locks.values()].map(lock => ('release' in lock ? lock.release() : undefined)))
  }

  /** Locks the folders that are not locked yet, or only those of them that hold something. Says who builds where that cannot be. */
  async function locked(onlyFull: boolean): Promise<Said | undefined> {
    for (const folder of folders) {
      if (locks.has(folder)) continue
      const isEmpty = (await run.files.names(folder)).length === 0
      if (isEmpty && onlyFull) continue
      if (isEmpty) await run.files.makeFolder(folder)
      const lock = await lockFolder(run.files, folder)
      locks.set(folder, lock)
      if ('by' in lock)
        return {
          ...usage(`${folder} is being built by ${lock.by}. Nothing was written; try again later.`),
          isBusy: true,
        }
    }
    return undefined
  }
}

async function buildLocked(run: Run, lockTheRest: () => Promise<Said | undefined>): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const reading = read(run.sources, input, run.onStage)
  const { review } = reading
  const problems = problemsFound(run, reading, input)
  if (review === undefined || problems.length > 0) return { ...reportOf(run, problems, input, reading), code: 1 }
  const tables = aggregate(review, run.onStage)
  const { folders, report } = await wantedFiles(run, review, tables)
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
  const left = strays.map(path => `${visible(path)} was not made by this pipeline; it was left alone.\n`).join('')
  const { stdout, stderr } = done(run, `${filesInShort(changed)}\n\n${shortAnswer(report, run.output)}`)
  return { stdout, stderr: stderr + left + besides.left.join(''), code: 0 }
}

/** Writes what is kept fresh outside the made folders, and tells what was left as it stands. */
async function writeBesides(run: Run, report: Emitted['report']): Promise<{ changed: string[]; left: string[] }> {
  const changed: string[] = []
  const left: string[] = []
  if (run.readme !== undefined) await clearUnfinished(run, dirname(await run.files.realPath(run.readme)))
  for (const one of await keptFresh(run, path => readReal(run.files, path))) {
    const after = one.wanted(report)
    if (one.isTheirs) left.push(`${one.path} was not made by this pipeline; it was left alone.\n`)
    if (isFresh(one, after)) continue
    const path = await run.files.realPath(one.path)
    if (after === undefined) {
      await run.files.remove(path)
      changed.push(`- ${one.path}`)
    } else if (await replaceFile(run.files, path, one.before, after)) changed.push(`~ ${one.path}`)
    else left.push(`${one.path} was saved while this ran; it was left alone. Run this again.\n`)
  }
  return { changed, left }
}

async function clearUnfinished({ files }: Run, folder: string): Promise<void> {
  for (const name of await files.names(folder)) if (isLeftOver(name)) await files.remove(`${folder}/${name}`)
}

function listed(folder: string, { changed, stale }: Difference): string[] {
  return [...changed.map(path => `~ ${folder}/${path}`), ...stale.map(path => `- ${folder}/${path}`)].map(visible)
}
