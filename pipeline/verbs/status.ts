import { isDate } from '../../schema/dates.ts'
import { aggregate, notInForm, read } from '../stages.ts'
import { searchesAgain, staleSince } from './awaits-again.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, usage } from './said.ts'
import { sinceRevision } from './since-revision.ts'
import { madeOnDisk, staleness } from './stale-files.ts'
import { type Status, statusAs } from './status-as.ts'
import { outOfFormIn, unansweredIn, unfinishedIn } from './what-awaits.ts'

/** The revision since which readings and translations may have become stale, and the day against which searches are held. */
export interface StatusOptions {
  base?: string | undefined
  on?: string | undefined
}

/**
 * What awaits somebody, in a screen: nothing in it is wrong, so it ends with 0. Where the sources hold problems it says what can be known all the same, and ends
 * with 1. Writes nothing.
 */
export async function status(run: Run, { base, on }: StatusOptions = {}): Promise<Said> {
  if (on !== undefined && !isDate(on)) return usage(`\`${on}\` is no day; expected one such as 2023-01-20.`)
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const found = read(run.sources, input, run.onStage)
  const { review, problems } = found
  const since = base === undefined ? undefined : await sinceRevision(run, base, found.underWay)
  if (typeof since === 'string') return usage(since)
  const tables = review === undefined ? [] : aggregate(review, run.onStage)
  const all: Status = {
    problems: problems.length,
    awaiting: [
      ...(review === undefined ? [] : unansweredIn(review, tables)),
      ...unfinishedIn(found),
      ...(base === undefined || since === undefined ? [] : staleSince(base, since.problems)),
      ...(review === undefined ? [] : searchesAgain(review, on)),
      outOfFormIn(run.sources, input, notInForm(found, input)),
    ],
    files: review === undefined ? undefined : await staleness(run, review, tables, madeOnDisk(run.files)),
  }
  return { ...statusAs[run.format](all), code: problems.length === 0 ? 0 : 1 }
}
