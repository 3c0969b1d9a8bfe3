import { NOTE } from '../../schema/notes.ts'
import { quoted } from '../diagnostics/problem.ts'
import { notePath, sheetPath, sourcePath } from '../review/paths.ts'
import { renamedFolders } from './renamed-folders.ts'
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
    // A folder that is called otherwise is told at its note, and is not missing here too.
    const called = new Set(renamedFolders(review).values())
    return review.screening
      .filter(
        ({ value }) =>
          value.decision === 'included' &&
          !noted.has(value.record_id) &&
          !unread.has(value.record_id) &&
          !called.has(value.record_id),
      )
      .map(({ value, at }) => ({
        place: at('decision'),
        what: `Unexpected \`included\` for ${quoted(value.record_id)}, expected a note with the status included`,
        fix: `${drafts.has(value.record_id) ? 'finish' : 'write'} ${notePath({ path: sourcePath(review, 'study', value.record_id) })} and give it the status \`included\`, or change the decision in ${sheetPath(review, 'screening')}.`,
      }))
  },
}
