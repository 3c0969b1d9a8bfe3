import { quoted } from '../diagnostics/problem.ts'
import { sourcesOf } from '../review/review-under-way.ts'
import type { SourceUnderReview, StudyUnderReview } from '../review/source.ts'
import type { Found, Rule } from './rule.ts'

export const uniqueStudy: Rule = {
  id: 'unique-study',
  meaning: 'No two sources are one publication (title and year), and no two included studies rest on one sample.',
  reason: 'a study that stands twice is counted twice.',
  repair: 'Delete one of the folders, or make the second publication a report of the first.',
  example: {
    breaks: 'two folders with one title',
    keeps: 'one folder with two reports',
  },
  check: review => {
    const included = review.studies.filter(study => !study.draft)
    return [...onePublication(sourcesOf(review)), ...oneSample(included, `${review.path}/screening.csv`)]
  },
}

function onePublication(sources: readonly SourceUnderReview[]): Found[] {
  const seen = new Map<string, string>()
  return sources.flatMap(source => {
    const { text, place } = source.title
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text]
    const key = `${words.join(' ')}|${source.record.value.year}`
    const first = seen.get(key)
    seen.set(key, first ?? source.path)
    return first === undefined
      ? []
      : [
          {
            place,
            what: `Unexpected second source with the title ${quoted(text)}, expected each once; the first is ${first}`,
            fix: `delete ${source.path}, or make it a report of ${first}.`,
          },
        ]
  })
}

/** Two studies share a sample where one names the other, or where both name a third. Each pair is said once, at the first that names it. */
function oneSample(included: readonly StudyUnderReview[], screening: string): Found[] {
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
          fix: `make one of them a report of the other, or exclude it in ${screening} and delete its folder.`,
        },
      ]
    }),
  )
}
