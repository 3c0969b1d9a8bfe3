import { quoted } from '../diagnostics/diagnostic.ts'
import { sourcesOf } from './review-under-rules.ts'
import type { Rule } from './rule.ts'

export const uniqueStudy: Rule = {
  id: 'unique-study',
  meaning:
    'No two studies are the same publication: title and year, or one is listed as having the same sample as another.',
  reason: 'a study that stands twice is counted twice.',
  repair: 'Delete one of the folders, or make the second publication a report of the first.',
  example: {
    breaks: 'two folders with one title',
    keeps: 'one folder with two reports',
  },
  check: review => {
    const seen = new Map<string, string>()
    const included = new Set(review.studies.filter(study => !study.draft).map(study => study.id))
    const twice = sourcesOf(review).flatMap(source => {
      const key = `${source.title.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}|${source.record.value.year}`
      const first = seen.get(key)
      seen.set(key, first ?? source.path)
      return first === undefined
        ? []
        : [
            {
              place: source.title.place,
              what: `Unexpected second source with the title ${quoted(source.title.text)}, expected each once; the first is ${first}`,
              fix: `delete ${source.path}, or make it a report of the other.`,
            },
          ]
    })
    const samples = review.studies.flatMap(study =>
      (study.record.value.related ?? []).flatMap(({ study: other, relation }, index) =>
        relation !== 'overlap-possible' && included.has(other) && !study.draft
          ? [
              {
                place: study.record.at('related', index),
                what: `Unexpected study ${quoted(other)} beside this one, expected at most one study of a sample`,
                fix: `make one of them a report of the other, or exclude it in ${review.path}/screening.csv and delete its folder.`,
              },
            ]
          : [],
      ),
    )
    return [...twice, ...samples]
  },
}
