import { type ChildProcess, fork } from 'node:child_process'
import type { Mutant } from './draw-mutants.ts'
import type { Asked, Told } from './try-here.ts'

/** How long the tests of one mutant may take: one that never ends is met, too. The first load of all modules takes its share. */
const PATIENCE = 240_000

export type Outcome = 'met' | 'survived' | 'untested'

/**
 * Puts each mutant in the place of its module and runs the tests that load it, the quickest first, until one fails. It is done in a process of its own, which
 * can be ended where a mutant never ends. That the tests are green without a change is asked before the first and, because modules may remember, after the last.
 */
export async function tryMutants(
  mutants: readonly Mutant[],
  testsOf: (path: string) => readonly string[],
  onOutcome: (mutant: Mutant, outcome: Outcome) => void,
): Promise<void> {
  let child: ChildProcess | undefined
  const took = new Map<string, number>()
  const quickest = (a: string, b: string) => (took.get(a) ?? 0) - (took.get(b) ?? 0)
  const all = [...new Set(mutants.flatMap(({ path }) => testsOf(path)))]
  try {
    await mustBeGreen()
    for (const mutant of mutants) {
      const tests = testsOf(mutant.path).toSorted(quickest)
      if (tests.length === 0) onOutcome(mutant, 'untested')
      else onOutcome(mutant, (await ask({ mutant, tests })).failing === undefined ? 'survived' : 'met')
    }
    await mustBeGreen()
  } finally {
    child?.kill('SIGKILL')
  }

  async function mustBeGreen() {
    for (const test of all) {
      const start = performance.now()
      const { failing } = await ask({ tests: [test] })
      took.set(test, performance.now() - start)
      if (failing !== undefined) throw new Error(`A test fails without any change: ${failing}`)
    }
  }

  async function ask(asked: Asked): Promise<Told> {
    const asking =
      child ?? fork(new URL('try-here.ts', import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    child = asking
    return new Promise(done => {
      const end = (told: Told) => {
        clearTimeout(late)
        asking.removeAllListeners()
        if (!asking.connected || told.ended) {
          asking.kill('SIGKILL')
          child = undefined
        }
        done(told)
      }
      const late = setTimeout(() => end({ failing: 'does not end', ended: true }), PATIENCE)
      asking.once('message', told => end(told as Told))
      asking.once('exit', () => end({ failing: 'ends the process', ended: true }))
      asking.send(asked)
    })
  }
}
