import { quoted } from '../diagnostics/problem.ts'
import { notePath } from '../review/paths.ts'
import { finishedSourcesOf } from '../review/review-under-way.ts'
import type { Rule } from './rule.ts'

export const passageHasPlace: Rule = {
  id: 'passage-has-place',
  meaning: 'Every passage that stands has its text and the place it was read at.',
  reason: 'a passage without a place cannot be checked by anybody.',
  repair: 'Write `- Where: s1, abstract, sentence 3` under the passage.',
  example: {
    breaks: '### p1 with a text and no `- Where:`',
    keeps: '- Where: s1, abstract, sentence 3',
  },
  check: review =>
    finishedSourcesOf(review).flatMap(source =>
      source.passages.flatMap(({ value, place }) => {
        const left = [...(value.text === undefined ? ['text'] : []), ...(value.where === undefined ? ['`Where`'] : [])]
        return value.withdrawn !== undefined || left.length === 0
          ? []
          : [
              {
                place,
                what: `Missing ${left.join(' and ')} of passage ${quoted(value.passage)}, expected its text and \`Where\``,
                fix: `complete ${value.passage} in ${notePath(source)}, or withdraw it with \`- Withdrawn: reason\`.`,
              },
            ]
      }),
    ),
}
