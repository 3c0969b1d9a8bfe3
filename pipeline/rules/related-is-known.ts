import { quoted } from '../diagnostics/problem.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const relatedIsKnown: Rule = {
  id: 'related-is-known',
  meaning: 'Every study that a note calls related is another record of the screening.',
  reason: 'an overlap with a record nobody knows cannot be looked into.',
  repair: 'Correct the id, or add the record to the screening.',
  example: {
    breaks: '- Related: exampel-2015-fear same-sample',
    keeps: '- Related: example-2015-fear same-sample',
  },
  check: review => {
    if (!review.whole.has('screening')) return []
    // A folder that lacks its row is reported as that, by `note-has-decision`.
    const known = [...new Set([...review.screening.map(row => row.value.record_id), ...review.folders.studies])]
    return review.studies.flatMap(study =>
      (study.record.value.related ?? []).flatMap(({ study: other }, index) =>
        known.includes(other) && other !== study.id
          ? []
          : [
              {
                place: study.record.at('related', index),
                slip: other,
                what: `Unexpected related study ${quoted(other)}, expected another record of the screening${nearestAmong(
                  other,
                  known.filter(id => id !== study.id),
                )}`,
                fix: `correct it in ${study.path}/note.md, or add the record to ${review.path}/screening.csv.`,
              },
            ],
      ),
    )
  },
}
