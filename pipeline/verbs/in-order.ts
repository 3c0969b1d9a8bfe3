import type { Review } from '../../schema/settled.ts'
import type { Read } from '../review/read.ts'
import type { SourceFile } from '../review/source-file.ts'
import { read } from '../stages.ts'
import { problemsFound } from './problems-found.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import type { Said } from './said.ts'

/** Sources in which nothing is refused. */
export type InOrder = Read & { review: Review }

/** The sources as they are read, for a verb that changes them from what they say; the report of all that is wrong where something is. */
export function inOrder(run: Run, input: readonly SourceFile[]): InOrder | Said {
  const reading = read(run.sources, input, run.onStage)
  const { review, mayHideMore } = reading
  const wrong = problemsFound(run, reading, input)
  if (review === undefined || wrong.length > 0) return { ...reportOf(run, wrong, input, { mayHideMore }), code: 1 }
  return { ...reading, review }
}
