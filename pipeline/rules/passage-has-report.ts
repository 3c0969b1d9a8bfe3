import { quoted } from '../diagnostics/problem.ts'
import { notePath } from '../review/paths.ts'
import { finishedSourcesOf } from '../review/review-under-way.ts'
import { passageIdSequence } from './passage-id-sequence.ts'
import type { Rule } from './rule.ts'

/** Where the numbers of the reports are wrong, which of them a passage lacks is not known. */
export const passageHasReport: Rule = {
  id: 'passage-has-report',
  meaning: 'Where a note has a Reports section, every passage that stands names one of its reports.',
  reason: 'a passage of no report cannot be followed to the publication that says it.',
  repair: 'Write `- Report: r1` under the passage.',
  example: { breaks: '### p1 without a report (the note has r1 and r2)', keeps: '- Report: r2' },
  after: [passageIdSequence],
  check: (review, before) =>
    finishedSourcesOf(review)
      .filter(({ reports }) => reports.length > 0 && !reports.some(({ at }) => before.saidAt(at('report'))))
      .flatMap(source => {
        const known = source.reports.map(({ value }) => quoted(value.report)).join(', ')
        return source.passages
          .filter(({ value }) => value.withdrawn === undefined && value.report === undefined)
          .map(({ value: { passage }, at }) => ({
            place: at('passage'),
            what: `Missing report of passage ${quoted(passage)}, expected one of the note's reports (${known})`,
            fix: `write \`- Report: \` and its report under ${passage} in ${notePath(source)}.`,
          }))
      }),
}
