import { type Lock, lockFolder } from '../files/build-lock.ts'
import { keptOnDisk } from '../files/kept-on-disk.ts'
import { isOurs } from '../files/made-folder.ts'
import { overlap } from './overlap.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, usage } from './said.ts'
import { unchangedSince } from './unchanged.ts'

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

/** What is not asked for again is not loaded: reading, counting and drawing are most of the program. */
async function buildLocked(run: Run, lockTheRest: () => Promise<Said | undefined>): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const runs = await keptOnDisk(run, 'runs')
  const unchanged = runs && (await unchangedSince(run, input, runs))
  if (unchanged !== undefined) return { ...unchanged, code: 0 }
  const { buildAnew } = await import('./build-anew.ts')
  const said = await buildAnew(run, input, lockTheRest, runs)
  await runs?.save()
  return said
}
