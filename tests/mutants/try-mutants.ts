import { availableParallelism } from 'node:os'
import type { Mutant, Switched } from './draw-mutants.ts'
import { inProcess, type Run, type Told } from './in-process.ts'

export type Outcome = 'met' | 'survived' | 'untested'

/** Called with what becomes of each mutant, and with each test that fails, or ends its process, on the program as it is: it can meet nothing. */
interface Heard {
  onOutcome: (mutant: Mutant, outcome: Outcome) => void
  onLeftOut: (test: string) => void
}

/** Milliseconds of processor time. What loading every module of ours may take. */
const TO_LOAD = 60_000
/** A place that is reached more than so many times as often as without the change is one that is never left. */
const ENDLESS = 100

/**
 * Switches each mutant on and runs the tests that reach it, until one fails: first those that met another mutant of the same module, then the quickest. Which do
 * is asked once, by running every file of tests on the program as it is.
 *
 * For each mutant so many tests are run as together take `budgetOf` milliseconds of processor time, and at least one. Processes beside each other, as many as
 * the machine has cores, take the tests and the mutants from one list; where a change never ends, or takes three times what it takes without, its process is ended.
 */
export async function tryMutants(
  { mutants, modules }: Switched,
  tests: readonly string[],
  { fits, budgetOf }: { fits: (mutant: Mutant, test: string) => boolean; budgetOf: (mutant: Mutant) => number },
  { onOutcome, onLeftOut }: Heard,
): Promise<void> {
  const asIs = new Map<string, Told>()
  const metBefore = new Map<string, string[]>()
  await beside(tests, async (test, run) => {
    const told = await run({ test, atMost: 10 * TO_LOAD })
    if (told.failed) onLeftOut(test)
    else asIs.set(test, told)
  })
  await beside([...mutants], async ([on, mutant], run) => onOutcome(mutant, await outcomeOf(on, mutant, run)))

  async function outcomeOf(on: string, mutant: Mutant, run: (asked: Run) => Promise<Told>): Promise<Outcome> {
    const runs = runsFor(on, mutant)
    if (runs.length === 0) return 'untested'
    const before = metBefore.get(mutant.path) ?? []
    const first = runs.filter(({ test }) => before.includes(test))
    let sum = 0
    for (const { takes, ...asked } of [...first, ...runs.filter(one => !first.includes(one))]) {
      if (sum > 0 && sum + takes > budgetOf(mutant)) continue
      sum += takes
      const { failed } = await run(asked)
      if (!failed) continue
      metBefore.set(mutant.path, [...new Set([asked.test, ...before])])
      return 'met'
    }
    return 'survived'
  }

  /** The runs that reach a mutant, the quickest first. */
  function runsFor(on: string, mutant: Mutant): (Run & { takes: number })[] {
    return [...asIs]
      .filter(([test]) => fits(mutant, test))
      .flatMap(([test, told]) => runOf(on, test, told))
      .toSorted((a, b) => a.takes - b.takes)
  }

  /** Does something with each of a list, in as many processes as there are cores. */
  async function beside<T>(list: readonly T[], act: (one: T, run: (asked: Run) => Promise<Told>) => Promise<unknown>) {
    const left = [...list]
    await Promise.all(
      Array.from({ length: availableParallelism() }, async () => {
        const own = inProcess(modules)
        try {
          for (let one = left.shift(); one !== undefined; one = left.shift()) await act(one, own.run)
        } finally {
          own.end()
        }
      }),
    )
  }
}

function runOf(on: string, test: string, { spent, reached }: Told): (Run & { takes: number })[] {
  const hits = reached[on] ?? 0
  return hits === 0 ? [] : [{ test, on, takes: spent, atMost: TO_LOAD + 3 * spent, hitLimit: ENDLESS * hits }]
}
