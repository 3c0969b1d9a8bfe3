import { type ChildProcess, fork } from 'node:child_process'
import type { Mutant } from './draw-mutants.ts'
import type { Asked, Begun, Told } from './try-here.ts'

export type Outcome = 'met' | 'survived' | 'untested'

/** Processor time in milliseconds. What a module that is loaded anew with all that import it takes, and what a process takes that has loaded nothing yet. */
const TO_LOAD = 45_000
const TO_BEGIN = 60_000
/** A test whose first run took longer is run once more: the first of a module loads what others then have. */
const LONG = 4_000

/**
 * Puts each mutant in the place of its module and runs the tests that load it, until one fails: first those that met another mutant of the same module, then
 * the quickest. It is done in a process of its own, which can be ended where a mutant never ends: where its tests take more than three times what they take
 * without it. Of the tests of a module, in their order, so many are run as together take `budget` milliseconds of processor time, and at least one.
 *
 * That a test is green without a change is asked before it is used and, because modules may remember, after the last mutant of each that met one.
 */
export async function tryMutants(
  mutants: readonly Mutant[],
  testsOf: (path: string) => readonly string[],
  budget: number,
  onOutcome: (mutant: Mutant, outcome: Outcome) => void,
): Promise<void> {
  let child: ChildProcess | undefined
  const took = new Map<string, number>()
  const quickest = (a: string, b: string) => (took.get(a) ?? 0) - (took.get(b) ?? 0)
  const metBefore = new Map<string, string[]>()
  try {
    for (const mutant of mutants) {
      const before = metBefore.get(mutant.path) ?? []
      const tests = [...new Set([...before, ...(await withinBudget(testsOf(mutant.path))).toSorted(quickest)])]
      if (tests.length === 0) {
        onOutcome(mutant, 'untested')
        continue
      }
      const { failing } = await ask({ mutant, tests, atMost: patience(tests) })
      if (failing !== undefined) metBefore.set(mutant.path, [failing, ...before])
      onOutcome(mutant, failing === undefined ? 'survived' : 'met')
    }
    for (const test of new Set([...metBefore.values()].flat())) await green(test)
  } finally {
    child?.kill('SIGKILL')
  }

  async function withinBudget(tests: readonly string[]): Promise<string[]> {
    const taken: string[] = []
    let sum = 0
    for (const test of tests) {
      if (!took.has(test)) {
        const first = await green(test)
        took.set(test, first > LONG ? await green(test) : first)
      }
      sum += took.get(test) ?? 0
      if (taken.length > 0 && sum > budget) break
      taken.push(test)
    }
    return taken
  }

  async function green(test: string): Promise<number> {
    const { failing, spent } = await ask({ tests: [test], atMost: 10 * TO_BEGIN })
    if (failing !== undefined) throw new Error(`A test fails or ends the process without any change: ${failing}`)
    return spent
  }

  function patience(tests: readonly string[]): number {
    const alone = tests.reduce((sum, test) => sum + (took.get(test) ?? 0), 0)
    return (child === undefined ? TO_BEGIN : 0) + TO_LOAD + 3 * alone
  }

  async function ask(asked: Asked): Promise<Told> {
    const asking =
      child ?? fork(new URL('try-here.ts', import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    child = asking
    return new Promise(done => {
      let last = ''
      const end = (told: Told) => {
        asking.removeAllListeners()
        done(told)
      }
      asking.on('message', message => {
        const said = message as Begun | Told
        if ('begun' in said) last = said.begun
        else end(said)
      })
      asking.once('exit', () => {
        child = undefined
        end({ failing: last, spent: 0 })
      })
      asking.send(asked)
    })
  }
}
