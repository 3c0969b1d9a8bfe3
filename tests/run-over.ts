import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename } from 'node:path'

/**
 * A run that is stopped takes its temporary folder away, and a process of it that is in the midst of writing would make it anew: it takes away what it wrote when
 * it sees that the run is over. A process that comes to its end in a run is ended from outside and is told nothing. It is loaded for each file of tests, and told
 * once.
 */
const TOLD = Symbol.for('inddragelse: told what to do when the run is over')
if (!(TOLD in process)) {
  Object.assign(process, { [TOLD]: true })
  const folder = tmpdir()
  const takeAway = () => {
    if (process.connected === false && basename(folder).startsWith('inddragelse-tests-'))
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('disconnect', takeAway)
  process.once('exit', takeAway)
}
