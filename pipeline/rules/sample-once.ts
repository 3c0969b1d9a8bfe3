import { quoted } from '../diagnostics/problem.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { StudyUnderReview } from '../review/source.ts'
import type { Found, Rule } from './rule.ts'
import { setAside } from './set-aside.ts'

export const sampleOnce: Rule = {
  id: 'sample-once',
  meaning: 'No two included studies rest on one sample.',
  reason: 'what one sample says is counted twice.',
  repair:
    'Make the second publication a report of the first; or take it out of the sample in the screening and make its note a draft, which keeps what was read.',
  example: {
    breaks: '- Related: example-2015-fear same-sample, where both are included',
    keeps: 'one folder with two reports',
  },
  check: review => {
    return oneSample(
      review.studies.filter(study => !study.draft),
      review,
    )
  },
}

/** Two studies share a sample where one names the other, or where both name a third. Each pair is said once, at the first that names it. */
function oneSample(included: readonly StudyUnderReview[], review: ReviewUnderWay): Found[] {
  const ids = new Set(included.map(study => study.id))
  const holders = new Map<string, string>()
  const said = new Set<string>()
  return included.flatMap(study =>
    (study.record.value.related ?? []).flatMap(({ study: other, relation }, index) => {
      if (relation === 'overlap-possible') return []
      // Parts of one study may be different parts, so only the same sample makes a third study tie two together.
      const holder = ids.has(other) ? other : relation === 'same-sample' ? holders.get(other) : undefined
      if (relation === 'same-sample') holders.set(other, holders.get(other) ?? study.id)
      const pair = [study.id, holder].sort().join(' ')
      if (holder === undefined || said.has(pair)) return []
      said.add(pair)
      return [
        {
          place: study.record.at('related', index),
          what: `Unexpected study ${quoted(holder)} with the sample of this one, expected at most one included study of a sample`,
          fix: `make one of them a report of the other; or leave one out, such as this: ${setAside(review, study, 'not-sampled')}.`,
        },
      ]
    }),
  )
}
