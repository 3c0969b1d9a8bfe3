import { quoted } from '../diagnostics/problem.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const quotaDeclared: Rule = {
  id: 'quota-declared',
  meaning: 'Every quota that a study helps to fill is declared in the protocol.',
  reason:
    'a study sampled for a quota nobody declared cannot be left out where the numbers are given without the quotas.',
  repair: 'Declare the quota under Quotas in the protocol, or correct the word.',
  example: {
    breaks: '- Sampled by quota: harbourx',
    keeps: '- Sampled by quota: harbour',
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
                slip: quota,
                what: `Unexpected quota ${quoted(quota)}, expected a quota of the protocol${nearestAmong(quota, known)}`,
                fix: `declare it under Quotas in ${review.path}/protocol.md, or correct it in ${study.path}/note.md.`,
              },
            ],
      ),
    )
  },
}
