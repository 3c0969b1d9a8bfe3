import { quoted } from '../diagnostics/diagnostic.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const reportDeclared: Rule = {
  id: 'report-declared',
  meaning: 'Where a study has several reports every passage names one of them; where it has one, none does.',
  reason: 'a passage of no report would be counted for the wrong publication.',
  repair: 'Write `- Report: r1` under the passage, and list the report under Reports.',
  example: {
    breaks: '- Report: r3 (the note has r1 and r2)',
    keeps: '- Report: r2',
  },
  check: review =>
    review.studies
      .filter(study => study.whole)
      .flatMap(study => {
        const known = study.reports.map(report => report.value.report)
        return study.passages
          .filter(({ value }) => value.withdrawn === undefined)
          .filter(({ value }) =>
            known.length === 0 ? value.report !== undefined : !known.includes(value.report ?? ''),
          )
          .map(({ value, at }) => ({
            place: at(value.report === undefined ? 'passage' : 'report'),
            what:
              value.report === undefined
                ? `Missing report of passage ${quoted(value.passage)}, expected one of ${known.map(one => `\`${one}\``).join(', ')}`
                : `Unexpected report ${quoted(value.report)}, expected ${known.length === 0 ? 'none, because the note lists no reports' : 'a report of the note'}${nearestAmong(value.report, known)}`,
            fix: `correct it in ${study.path}/note.md.`,
          }))
      }),
}
