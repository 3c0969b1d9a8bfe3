import { aggregate, notInForm, read } from '../stages.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said } from './said.ts'
import { madeOnDisk, staleness } from './stale-files.ts'
import { type Status, statusAs } from './status-as.ts'
import { outOfFormIn, unansweredIn, unfinishedIn } from './what-awaits.ts'

/**
 * What awaits somebody, in a screen: nothing in it is wrong, so it ends with 0. Where the sources hold problems it says what can be known all the same, and ends
 * with 1. Writes nothing.
 */
export async function status(run: Run): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const found = read(run.sources, input, run.onStage)
  const { review, problems } = found
  const tables = review === undefined ? [] : aggregate(review, run.onStage)
  const all: Status = {
    problems: problems.length,
    awaiting: [
      ...(review === undefined ? [] : unansweredIn(review, tables)),
      ...unfinishedIn(found),
      outOfFormIn(run.sources, input, notInForm(found, input)),
    ],
    files: review === undefined ? undefined : await staleness(run, review, tables, madeOnDisk(run.files)),
  }
  return { ...statusAs[run.format](all), code: problems.length === 0 ? 0 : 1 }
}
