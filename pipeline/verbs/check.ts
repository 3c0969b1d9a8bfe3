import { inReadingOrder, type Problem } from '../diagnostics/problem.ts'
import type { SourceFile } from '../review/source-file.ts'
import { aggregate, read } from '../stages.ts'
import { willDraw } from './drawn-elsewhere.ts'
import { overlap } from './overlap.ts'
import { problemsFound } from './problems-found.ts'
import { readAll } from './read-all.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { done, NO_SOURCES, type Said, usage } from './said.ts'
import { sinceRevision } from './since-revision.ts'
import { staleMade } from './stale-made.ts'

/**
 * The whole flow in memory: every problem, every source that is not in canonical form, every file that is stale. Writes nothing. Stale files are one
 * problem with one cure, so they are told together and last.
 */
export async function check(run: Run, base?: string): Promise<Said> {
  const apart = await overlap(run)
  if (apart !== undefined) return apart
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  willDraw()
  const judged = await judge(run, input, base)
  if (typeof judged === 'string') return usage(judged)
  const { review, changed, mayHideMore } = judged
  const { stale, strays } =
    review === undefined ? NOT_COMPARED : await staleMade(run, review, aggregate(review, run.onStage))
  const problems = inReadingOrder([...judged.problems, ...strays])
  if (problems.length + stale.length > 0) {
    const own = (d: Problem) => changed.includes(d.place.path)
    const ordered = problems.sort((a, b) => Number(own(b)) - Number(own(a)))
    return { ...reportOf(run, ordered, input, { stale: inReadingOrder(stale), mayHideMore }), code: 1 }
  }
  const fresh = `${input.length} source files are in order; ${run.data} and ${run.output} are fresh.\n`
  return { ...done(run, fresh), code: 0 }
}

/** What is wrong in the sources, also since the base, whose absence is said. The sources as they were read take the most room, and are needed for this alone. */
async function judge(run: Run, input: readonly SourceFile[], base: string | undefined) {
  const reading = read(run.sources, input, run.onStage)
  const { review, underWay, mayHideMore } = reading
  const since = base === undefined ? { problems: [], changed: [] } : await sinceRevision(run, base, underWay)
  if (typeof since === 'string') return since
  return {
    review,
    mayHideMore,
    changed: since.changed,
    problems: [...problemsFound(run, reading, input), ...since.problems],
  }
}

/** What the sources give is known only once they hold no problem. */
const NOT_COMPARED = { stale: [], strays: [] }
