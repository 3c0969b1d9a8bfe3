import { quoted } from '../diagnostics/problem.ts'
import { BASIS_OF_PAGE } from '../review/basis-of-page.ts'
import { notePath } from '../review/paths.ts'
import { isFinished } from '../review/source.ts'
import type { Rule } from './rule.ts'

export const basisIsWhatWasRead: Rule = {
  id: 'basis-is-what-was-read',
  meaning: 'The basis of a study is the most that was read of the pages its passages stand on.',
  reason: 'a study known from a news item would count as one whose abstract was read.',
  repair: 'Write what was read of those pages as the basis of the study.',
  example: {
    breaks: '- Basis: abstract where all passages are from a page with - Read: summary',
    keeps: '- Basis: summary',
  },
  check: review =>
    review.studies
      .filter(isFinished)
      .filter(study => study.whole)
      .flatMap(study => {
        const reads = new Map(study.pages.map(({ value }) => [value.page, value.read]))
        const named = study.passages.flatMap(({ value }) =>
          value.withdrawn === undefined && value.where !== undefined ? [value.where.page] : [],
        )
        // A page that is not there is said once, by `known-page`; till then nobody knows how it was read.
        if (named.length === 0 || !named.every(page => reads.has(page))) return []
        const read = named.flatMap(page => reads.get(page) ?? [])
        const { basis } = study.record.value
        const most = BASIS_OF_PAGE.findLast(([page]) => read.includes(page))?.[1]
        if (most === basis) return []
        const expected = most === undefined ? 'a page of which more than its record was read' : quoted(most)
        return [
          {
            place: study.record.at('basis'),
            what: `Unexpected basis ${quoted(basis)}, expected ${expected}; the pages its passages stand on were read as ${[...new Set(read)].map(quoted).join(', ')}`,
            fix: `correct \`Basis\` in ${notePath(study)}, or \`Read\` of the pages.`,
          },
        ]
      }),
}
