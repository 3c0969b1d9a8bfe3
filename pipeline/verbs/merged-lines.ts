import { counted } from '../diagnostics/counted.ts'
import type { MergedNotes } from './merged-notes.ts'
import { shown } from './report-lines.ts'
import type { Run } from './run.ts'

/** What came of codings of studies that stand in the review: what is new in their notes and sheets, and what a person has to settle. */
export function mergedLines(run: Run, { studies, unfit }: MergedNotes): string[] {
  const changed = studies.filter(({ passages, sheets }) => passages.length + sheets.size > 0)
  const passages = changed.flatMap(one =>
    one.passages.map(({ passage, text, where }) => `${one.id}/${passage}: ${text}, ${where}`),
  )
  const added = changed.reduce((sum, one) => sum + one.added, 0)
  const differing = studies.flatMap(one => one.differing.map(other => ({ ...other, id: one.id })))
  const left = studies.flatMap(one => one.left.map(text => ({ ...text, id: one.id })))
  const reasons = [...new Set(left.map(({ because }) => because))]
  return [
    ...(changed.length === 0
      ? []
      : [
          `    coded since in ${counted(changed.length, 'study', 'studies')} of the review: ${counted(passages.length, 'new passage')}, ${counted(added, 'new row')} in sheets`,
          ...shown(run, passages),
        ]),
    ...(differing.length === 0
      ? []
      : [
          `    readings that their coders have otherwise: ${differing.length}, not written; where the export is right, change the row in the sheet`,
          ...shown(
            run,
            differing.map(
              one => `${one.id}/${one.passage}, coder ${one.coder}: there ${one.there}; in the export ${one.said}`,
            ),
          ),
        ]),
    ...reasons.flatMap(because => {
      const some = left.filter(one => one.because === because)
      return [
        `    texts that are no passage: ${some.length}, because ${because}; or write each that is to count as a passage, with its place, and a row for it`,
        ...shown(
          run,
          some.map(({ id, text, where }) => `${id}: ${text}, ${where}`),
        ),
      ]
    }),
    ...(unfit.length === 0
      ? []
      : [
          `    studies that stay as they are, because with what is new in the export something would be wrong: ${unfit.length}; write into them what is to count`,
          ...shown(
            run,
            unfit.map(({ id, problem }) => `${id}: ${problem.what}`),
          ),
        ]),
  ]
}
