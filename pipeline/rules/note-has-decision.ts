import { SOURCE_ID } from '../../schema/text.ts'
import { quoted } from '../diagnostics/diagnostic.ts'
import { sourcesOf } from './review-under-rules.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const noteHasDecision: Rule = {
  id: 'note-has-decision',
  meaning: 'Every included study has a row in the screening that includes it, and an id of the right form.',
  reason: 'a study nobody screened cannot be in the flow, so the numbers of the flow do not close.',
  repair: 'Add the row to the screening; name the folder after the row.',
  example: {
    breaks: 'studies/example-2015-fear/ without a row in screening.csv',
    keeps: 'example-2015-fear,…,included,…',
  },
  check: review => {
    const rows = new Map(review.screening.map(({ value }) => [value.record_id, value.decision]))
    const ids = [...rows.keys()]
    const named = sourcesOf(review)
      .filter(source => !SOURCE_ID.test(source.id))
      .map(source => ({
        place: source.title.place,
        what: `Unexpected folder ${quoted(source.id)}, expected an id such as \`example-2015-fear\``,
        fix: `rename ${source.path}.`,
      }))
    const decided = !review.screeningWhole
      ? []
      : review.studies
          .filter(study => !study.draft && rows.get(study.id) !== 'included')
          .map(study => ({
            place: study.record.at('status'),
            what: rows.has(study.id)
              ? `Unexpected status \`included\`, expected what the screening decides: \`${rows.get(study.id)}\``
              : `Unexpected study ${quoted(study.id)}, expected a row in the screening${nearestAmong(study.id, ids)}`,
            fix: `add or change its row in ${review.path}/screening.csv.`,
          }))
    return [...named, ...decided]
  },
}
