import { quoted } from '../diagnostics/diagnostic.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const quotaDeclared: Rule = {
  id: 'quota-declared',
  meaning: 'Every quota that a study helps to fill is declared in the protocol.',
  reason: 'a study sampled for a quota nobody declared could not be left out when the quotas are.',
  repair: 'Declare the quota, or take the word out.',
  example: {
    breaks: '- Sampled by quota: fathersx',
    keeps: '- Sampled by quota: fathers',
  },
  check: review => {
    if (review.protocol === undefined) return []
    const known = review.protocol.value.quotas.map(quota => quota.quota)
    return review.studies.flatMap(study =>
      (study.record.value.sampled_by_quota ?? []).flatMap((quota, index) =>
        known.includes(quota)
          ? []
          : [
              {
                place: study.record.at('sampled_by_quota', index),
                what: `Unexpected quota ${quoted(quota)}, expected a quota of the protocol${nearestAmong(quota, known)}`,
                fix: `declare it in ${review.path}/protocol.md, or take it out of ${study.path}/note.md.`,
              },
            ],
      ),
    )
  },
}
