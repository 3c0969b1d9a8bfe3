import { watch as watchFolder } from 'chokidar'
import { build } from './build.ts'
import type { Run, Said } from './folders.ts'

/** Quiet time after a save before building, in milliseconds: editors save in several steps. */
const QUIET = 120

/** Builds, and builds again whenever a source changes, until it is stopped. Builds never overlap. */
export async function watch(run: Run): Promise<Said> {
  let timer: NodeJS.Timeout | undefined
  let last = Promise.resolve()
  const again = () => {
    last = last.then(async () => {
      const said = await build(run)
      process.stdout.write(said.stdout)
      process.stderr.write(said.stderr)
    })
    return last
  }
  const first = await build(run)
  process.stdout.write(first.stdout)
  process.stderr.write(first.stderr)
  if (first.code === 2) return { stdout: '', stderr: '', code: 2 }
  const watcher = watchFolder(run.sources, { ignoreInitial: true, ignored: /\.tmp$/ })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(again, QUIET)
  })
  process.stderr.write(`Watching ${run.sources}; stop with Ctrl-C.\n`)
  await new Promise<void>(resolve => process.once('SIGINT', resolve))
  clearTimeout(timer)
  await watcher.close()
  await last
  return { stdout: '', stderr: '', code: 0 }
}
