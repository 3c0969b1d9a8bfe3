import { quoted } from '../diagnostics/diagnostic.ts'
import type { Rule } from './rule.ts'

export const resultIsSeen: Rule = {
  id: 'result-is-seen',
  meaning:
    'Every included study has a page, a passage and a result that was seen, and its basis is no more than the most that was read of its pages.',
  reason: 'a study whose result nobody saw would count as one that says nothing.',
  repair: 'Read a page that shows a result, or let the record await classification.',
  example: {
    breaks: '- Basis: full-text where every page was read as an abstract',
    keeps: '- Basis: abstract',
  },
  check: review =>
    review.studies
      .filter(study => study.whole && !study.draft)
      .flatMap(study => {
        const fix = `correct ${study.path}/note.md, or let the record await classification in ${review.path}/screening.csv.`
        const { results_seen, basis } = study.record.value
        const read = study.pages.map(page => page.value.read)
        const bears = {
          abstract: read.length > 0,
          'partial-text': read.some(r => r === 'opening' || r === 'full-text'),
          'full-text': read.includes('full-text'),
        }
        const standing = study.passages.filter(({ value }) => value.withdrawn === undefined)
        return [
          ...(results_seen === 'yes'
            ? []
            : [
                {
                  place: study.record.at('results_seen'),
                  what: `Unexpected ${quoted(results_seen)} in \`Results seen\`, expected \`yes\` of an included study`,
                  fix,
                },
              ]),
          ...(standing.length > 0
            ? []
            : [{ place: study.title.place, what: 'Unexpected study without a passage, expected at least one', fix }]),
          ...(bears[basis]
            ? []
            : [
                {
                  place: study.record.at('basis'),
                  what: `Unexpected basis ${quoted(basis)}, expected no more than was read of its ${read.length} pages`,
                  fix,
                },
              ]),
        ]
      }),
}
