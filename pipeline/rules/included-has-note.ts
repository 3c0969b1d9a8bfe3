import { NOTE } from '../../schema/notes.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { quoted } from '../diagnostics/problem.ts'
import { notePath, sheetPath, sourcePath } from '../review/paths.ts'
import type { Rule } from './rule.ts'

export const includedHasNote: Rule = {
  id: 'included-has-note',
  meaning: 'Every record that the screening includes has a folder with a note.',
  reason: 'a study that is included and has no note is missing from every table.',
  repair: 'Write the note, or change the decision.',
  example: {
    breaks: 'example-2015-fear,…,included,… and no folder',
    keeps: `studies/example-2015-fear/${NOTE}`,
  },
  check: review => {
    const noted = new Set(review.studies.filter(study => !study.draft).map(study => study.id))
    const drafts = new Set(review.studies.filter(study => study.draft).map(study => study.id))
    const unread = new Set(review.folders.studies.filter(id => !review.studies.some(study => study.id === id)))
    const screened = new Set(review.screening.map(({ value }) => value.record_id))
    // A folder whose name is misspelt is reported at its note, and is not missing here too.
    const misnamed = [...noted].filter(id => !screened.has(id))
    return review.screening
      .filter(
        ({ value }) =>
          value.decision === 'included' &&
          !noted.has(value.record_id) &&
          !unread.has(value.record_id) &&
          nearest(value.record_id, misnamed) === undefined,
      )
      .map(({ value, at }) => ({
        place: at('decision'),
        what: `Unexpected \`included\` for ${quoted(value.record_id)}, expected a note with the status included`,
        fix: `${drafts.has(value.record_id) ? 'finish' : 'write'} ${notePath({ path: sourcePath(review, 'study', value.record_id) })} and give it the status \`included\`, or change the decision in ${sheetPath(review, 'screening')}.`,
      }))
  },
}
