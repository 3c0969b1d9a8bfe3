import { systemFault } from '../files/system-fault.ts'
import { watchFolder } from '../files/watch-folder.ts'
import { build } from './build.ts'
import type { Run } from './run.ts'
import type { Said, Words } from './said.ts'

type Say = (said: Words) => void

/** Time before another try where somebody else builds, in milliseconds. */
const BUSY = 500

/** Quiet time after a save before building, in milliseconds: editors save in several steps. */
const QUIET = 120

/**
 * Builds, and builds again whenever a source changes, until it is stopped. Builds never overlap. Problems, and a file that cannot be read just now,
 * are said and the watch goes on; wrong usage ends it at once. `say` prints what each build says.
 */
export async function watch(run: Run, say: Say): Promise<Said> {
  let timer: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  const again = () => {
    last = last.then(async () => say(await buildWhenFree(run, say).catch(asSaid)))
  }
  const stop = await watchFolder(run.sources, () => {
    clearTimeout(timer)
    timer = setTimeout(again, QUIET)
  })
  const end = new Promise<void>(resolve => process.once('SIGINT', resolve))
  const building = buildWhenFree(run, say)
  last = building
  const first = await building
  if (first.code !== 2) {
    say(first)
    say({ stdout: '', stderr: `Watching ${run.sources}; stop with Ctrl-C.\n` })
    await end
  }
  clearTimeout(timer)
  await stop()
  await last
  return first.code === 2 ? first : { stdout: '', stderr: '', code: 0 }
}

/** Builds as soon as no other run does. */
async function buildWhenFree(run: Run, say: Say): Promise<Said> {
  const said = await build(run)
  if (!said.isBusy) return said
  say(said)
  while (true) {
    await new Promise(resolve => setTimeout(resolve, BUSY))
    const later = await build(run)
    if (!later.isBusy) return later
  }
}

function asSaid(error: unknown): Said {
  const fault = systemFault(error)
  if (fault === undefined) throw error
  return { stdout: '', stderr: fault, code: 2 }
}
