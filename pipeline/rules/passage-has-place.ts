import { quoted } from '../diagnostics/problem.ts'
import { finishedSourcesOf } from '../review/review-under-way.ts'
import { firstToLast, type Rule } from './rule.ts'

export const passageHasPlace: Rule = {
  id: 'passage-has-place',
  meaning:
    'Every passage that stands has its text, its evidence type and the place it was read at, on a page of the note.',
  reason: 'a passage without a place cannot be checked by anybody.',
  repair: 'Write `- Where: s1, abstract, sentence 3` under the passage, and list the page under Pages.',
  example: {
    breaks: '### p1 with a text and no `- Where:`',
    keeps: '- Where: s1, abstract, sentence 3',
  },
  check: review =>
    finishedSourcesOf(review).flatMap(source => {
      const pages = source.pages.map(page => page.value.page)
      return source.passages.flatMap(({ value, place, at }) => {
        if (value.withdrawn !== undefined) return []
        const note = `${source.path}/note.md`
        const left = [
          ...(value.text === undefined ? ['text'] : []),
          ...(value.where === undefined ? ['`Where`'] : []),
          ...(value.evidence_type === undefined ? ['`Evidence type`'] : []),
        ]
        const missing =
          left.length === 0
            ? []
            : [
                {
                  place,
                  what: `Missing ${left.join(' and ')} of passage ${quoted(value.passage)}, expected its text, \`Where\` and \`Evidence type\``,
                  fix: `complete ${value.passage} in ${note}, or withdraw it with \`- Withdrawn: reason\`.`,
                },
              ]
        if (value.where === undefined || pages.includes(value.where.page)) return missing
        return [
          ...missing,
          {
            place: at('where'),
            what: `Unexpected page ${quoted(value.where.page)}, expected a page under \`## Pages\`, ${firstToLast(pages)}`,
            fix: `name one of the pages in ${note}, or add the page there.`,
          },
        ]
      })
    }),
}
