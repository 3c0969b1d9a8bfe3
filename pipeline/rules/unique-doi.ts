import { quoted } from '../diagnostics/problem.ts'
import type { Rule } from './rule.ts'

export const uniqueDoi: Rule = {
  id: 'unique-doi',
  meaning: 'No DOI stands in two studies.',
  reason: 'one publication under two ids is counted twice.',
  repair: 'Correct the DOI, or make the two one study with two reports.',
  example: {
    breaks: '- DOI: 10.1234/abc in two notes',
    keeps: '- DOI: 10.1234/abc in one',
  },
  check: review => {
    const seen = new Map<string, string>()
    return review.studies.flatMap(study => {
      const all = [
        { doi: study.record.value.doi, place: study.record.at('doi') },
        ...study.reports.map(({ value, at }) => ({ doi: value.doi, place: at('doi') })),
      ]
      return all.flatMap(({ doi, place }) => {
        if (doi === undefined || !doi.startsWith('10.')) return []
        const key = doi.toLowerCase()
        const first = seen.get(key)
        seen.set(key, first ?? study.id)
        return first === undefined || first === study.id
          ? []
          : [
              {
                place,
                what: `Unexpected DOI ${quoted(doi)}, expected one that no other study has; \`${first}\` has it too`,
                fix: `correct it in ${study.path}/note.md, or make the two one study with two reports.`,
              },
            ]
      })
    })
  },
}
