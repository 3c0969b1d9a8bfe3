import { quoted } from '../diagnostics/problem.ts'
import { notePath } from '../review/paths.ts'
import { sourcesOf } from '../review/review-under-way.ts'
import type { Rule } from './rule.ts'

export const passageIdSequence: Rule = {
  id: 'passage-id-sequence',
  meaning: 'Passages run p1, p2, … without a gap or a repeat, in that order; so do pages and reports.',
  reason: 'a number that is missing or used twice makes an old citation point at another passage.',
  repair: 'Number the passages in the order they stand; keep the number of one taken out, with `- Withdrawn: reason`.',
  example: {
    breaks: '### p1, ### p3',
    keeps: '### p1, ### p2',
  },
  check: review =>
    sourcesOf(review)
      .filter(({ noteIsWhole }) => noteIsWhole)
      .flatMap(source =>
        [
          source.passages.map(({ value, at }) => ({ id: value.passage, place: at('passage'), letter: 'p' })),
          source.pages.map(({ value, at }) => ({ id: value.page, place: at('page'), letter: 's' })),
          source.reports.map(({ value, at }) => ({ id: value.report, place: at('report'), letter: 'r' })),
        ].flatMap(list => {
          const index = list.findIndex(({ id, letter }, i) => id !== `${letter}${i + 1}`)
          const first = list[index]
          return first === undefined
            ? []
            : [
                {
                  place: first.place,
                  what: `Unexpected ${quoted(first.id)}, expected \`${first.letter}${index + 1}\``,
                  fix: `number them from ${first.letter}1 without a gap in ${notePath(source)}${first.letter === 'p' ? '; a passage taken out keeps its number, with `- Withdrawn: reason`' : ''}.`,
                },
              ]
        }),
      ),
}
