import type { WordIn } from '../../schema/vocabulary.ts'
import { quoted } from '../diagnostics/problem.ts'
import { notePath, sheetPath } from '../review/paths.ts'
import type { StudyUnderReview } from '../review/source.ts'
import type { Found, Rule } from './rule.ts'

/** What must have been read of some page for a study to rest on each basis. A record page names a publication and shows nothing of what it found. */
const BEARS = {
  abstract: ['abstract', 'summary', 'opening', 'full-text'],
  'partial-text': ['opening', 'full-text'],
  'full-text': ['full-text'],
} as const satisfies Record<WordIn<'basis'>, readonly WordIn<'page_read'>[]>

export const resultIsSeen: Rule = {
  id: 'result-is-seen',
  meaning:
    'Every included study has a passage and a result that was seen, and its basis is no more than the most that was read of its pages.',
  reason: 'a study whose result nobody saw would count as one that says nothing.',
  repair: 'Read a page that shows a result, or let the record await classification.',
  example: {
    breaks: '- Basis: full-text where every page was read as an abstract',
    keeps: '- Basis: abstract',
  },
  check: review =>
    review.studies
      .filter(study => study.whole && !study.draft)
      .flatMap((study): Found[] => {
        const fix = `correct ${notePath(study)}, or let the record await classification in ${sheetPath(review, 'screening')} and delete the folder.`
        const { results_seen, basis } = study.record.value
        const read = study.pages.map(page => page.value.read)
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
        const most = {
          place: study.record.at('basis'),
          what: `Unexpected basis ${quoted(basis)}, expected a page of which that much was read; the pages were read as ${[...new Set(read)].map(quoted).join(', ')}`,
          fix,
        }
        return [
          ...(results_seen === 'yes' ? [] : [unseen]),
          ...(hasPassage(study) ? [] : [empty]),
          // Passages without a page are reported by `passage-has-place`.
          ...(read.length === 0 || read.some(one => (BEARS[basis] as readonly string[]).includes(one)) ? [] : [most]),
        ]
      }),
}

/** Rows about passages that are not there, or no longer, are reported by `known-passage`. */
function hasPassage(study: StudyUnderReview): boolean {
  return (
    study.passages.some(({ value }) => value.withdrawn === undefined) ||
    study.sheets.some(sheet => sheet.readings.length + sheet.nothing.length > 0)
  )
}
