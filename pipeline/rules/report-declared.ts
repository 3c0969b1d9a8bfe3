import { quoted } from '../diagnostics/problem.ts'
import { wholeSourcesOf } from '../review/review-under-way.ts'
import type { Found, Rule } from './rule.ts'

export const reportDeclared: Rule = {
  id: 'report-declared',
  meaning:
    'Where a note has a Reports section every passage that stands names one of its reports; where it has none, no passage names a report.',
  reason: 'a passage of no report, or of one that is not listed, cannot be followed to the publication that says it.',
  repair: 'Write `- Report: r1` under the passage, and list the report under Reports.',
  example: {
    breaks: '- Report: r3 (the note has r1 and r2)',
    keeps: '- Report: r2',
  },
  check: review =>
    wholeSourcesOf(review).flatMap(source => {
      const known = source.reports.map(({ value }) => value.report)
      // Where the note's own numbers are wrong the passages may be right, and `passage-id-sequence` has said so.
      if (known.some((report, index) => report !== `r${index + 1}`)) return []
      const note = `${source.path}/note.md`
      return source.passages.flatMap(({ value, at }): Found[] => {
        const { passage, report, withdrawn } = value
        if (withdrawn !== undefined) return []
        // A draft is not complete yet, so what it leaves out is no problem.
        if (report === undefined)
          return known.length === 0 || source.draft
            ? []
            : [
                {
                  place: at('passage'),
                  what: `Missing report of passage ${quoted(passage)}, expected one of the note's reports (${known.map(quoted).join(', ')})`,
                  fix: `write \`- Report: \` and its report under ${passage} in ${note}.`,
                },
              ]
        if (known.includes(report)) return []
        return [
          {
            place: at('report'),
            slip: `${source.id} ${report}`,
            what: `Unexpected report ${quoted(report)}, expected ${known.length === 0 ? 'none, because the note has no Reports' : `one of the note's reports (${known.map(quoted).join(', ')})`}`,
            fix:
              source.kind === 'document'
                ? `take the bullet out of ${note}; only a study has reports.`
                : `correct it in ${note}, or list the report under Reports there.`,
          },
        ]
      })
    }),
}
