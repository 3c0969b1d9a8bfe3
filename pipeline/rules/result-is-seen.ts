import { quoted } from '../diagnostics/problem.ts'
import { notePath } from '../review/paths.ts'
import { isFinished, type StudyUnderReview } from '../review/source.ts'
import type { Found, Rule } from './rule.ts'
import { setAside } from './set-aside.ts'

export const resultIsSeen: Rule = {
  id: 'result-is-seen',
  meaning: 'Every included study has a passage and a result that was seen.',
  reason: 'a study whose result nobody saw would count as one that says nothing.',
  repair:
    'Read a page that shows a result and write its passages; or let the record await classification and make its note a draft, which keeps what was read.',
  example: {
    breaks: '- Results seen: no',
    keeps: '- Results seen: yes',
  },
  check: review =>
    review.studies
      .filter(isFinished)
      .filter(study => study.whole)
      .flatMap((study): Found[] => {
        const { results_seen } = study.record.value
        const fix = `write in ${notePath(study)} the passages of a page that shows a result; where none does, ${setAside(review, study, 'awaiting-classification')}.`
        const unseen = {
          place: study.record.at('results_seen'),
          what: `Unexpected ${quoted(results_seen)} in \`Results seen\`, expected \`yes\` of an included study`,
          fix,
        }
        const empty = {
          place: study.title.place,
          what: 'Unexpected study without a passage that stands, expected at least one',
          fix,
        }
        return [...(results_seen === 'yes' ? [] : [unseen]), ...(hasPassage(study) ? [] : [empty])]
      }),
}

/** Rows about passages that are not there, or no longer, are reported by `known-passage`. */
function hasPassage(study: StudyUnderReview): boolean {
  return (
    study.passages.some(({ value }) => value.withdrawn === undefined) ||
    study.sheets.some(sheet => sheet.readings.length + sheet.nothing.length > 0)
  )
}
