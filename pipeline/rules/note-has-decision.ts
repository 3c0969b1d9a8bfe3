import { SOURCE_ID } from '../../schema/ids.ts'
import { NOTES, SOURCE_KINDS } from '../../schema/notes.ts'
import { wholeFile } from '../diagnostics/place.ts'
import { quoted } from '../diagnostics/problem.ts'
import { notePath, sheetPath, sourcePath } from '../review/paths.ts'
import { renamedFolders } from './renamed-folders.ts'
import type { Rule } from './rule.ts'
import { asDraft } from './set-aside.ts'

export const noteHasDecision: Rule = {
  id: 'note-has-decision',
  meaning: 'Every included study has a row in the screening that includes it, and an id of the right form.',
  reason:
    'a study without a decision, or under another name, cannot be followed from the search to the tables, so the numbers do not close.',
  repair: 'Add the row to the screening; name the folder after the row.',
  example: {
    breaks: 'studies/example-2015-fear/ without a row in screening.csv',
    keeps: 'example-2015-fear,…,included,…',
  },
  check: review => {
    const rows = new Map(review.screening.map(({ value }) => [value.record_id, value.decision]))
    const screening = sheetPath(review, 'screening')
    const named = SOURCE_KINDS.flatMap(kind =>
      review.folders[NOTES[kind].folder]
        .filter(id => !SOURCE_ID.test(id))
        .map(id => {
          const folder = sourcePath(review, kind, id)
          return {
            place: wholeFile(notePath({ path: folder })),
            what: `Unexpected folder ${quoted(id)}, expected an id such as \`example-2015-fear\``,
            fix: `rename ${folder} to ${renamedFolders(review).get(id) ?? 'such an id'}.`,
            refused: { name: id, declares: 'study' as const },
          }
        }),
    )
    const decided = !review.whole.has('screening')
      ? []
      : review.studies
          .filter(study => !study.draft && SOURCE_ID.test(study.id) && rows.get(study.id) !== 'included')
          .map(study => {
            const decision = rows.get(study.id)
            const place = study.record.at('status')
            if (decision !== undefined)
              return {
                place,
                what: `Unexpected status \`included\`, expected what the screening decides: \`${decision}\``,
                fix: `change its decision in ${screening}, or ${asDraft(study)}.`,
              }
            const called = renamedFolders(review).get(study.id)
            return {
              place,
              what: `Unexpected study ${quoted(study.id)}, expected a row in the screening${called === undefined ? '' : `, where it is called ${quoted(called)}`}`,
              fix:
                called === undefined
                  ? `add its row to ${screening}.`
                  : `rename ${study.path} to ${called}; or call it ${study.id} in ${screening} too, write \`- Formerly: ${called}\` under Record, and run \`npm run fix\`.`,
            }
          })
    return [...named, ...decided]
  },
}
