import { type ChildProcess, fork } from 'node:child_process'
import type { Mutant } from './draw-mutants.ts'
import type { Asked, Begun, Told } from './try-here.ts'

export type Outcome = 'met' | 'survived' | 'untested'

/**
 * Puts each mutant in the place of its module and runs the tests that load it, until one fails: first those that met another mutant of the same module, then
 * the quickest. It is done in a process of its own, which
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
  const metBefore = new Map<string, string[]>()
  const all = [...new Set(mutants.flatMap(({ path }) => testsOf(path)))]
  try {
    await mustBeGreen()
    for (const mutant of mutants) {
      const before = metBefore.get(mutant.path) ?? []
      const tests = [...new Set([...before, ...testsOf(mutant.path).toSorted(quickest)])]
      if (tests.length === 0) {
        onOutcome(mutant, 'untested')
        continue
      }
      const { failing } = await ask({ mutant, tests })
      if (failing !== undefined) metBefore.set(mutant.path, [failing, ...before])
      onOutcome(mutant, failing === undefined ? 'survived' : 'met')
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
      if (failing !== undefined) throw new Error(`A test fails or ends the process without any change: ${failing}`)
    }
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
        end({ failing: last })
      })
      asking.send(asked)
    })
  }
}
