import { quoted } from '../diagnostics/diagnostic.ts'
import { codesOf, sourcesOf } from './review-under-rules.ts'
import type { Rule } from './rule.ts'

export const exampleExists: Rule = {
  id: 'example-exists',
  meaning: 'The example of every code is a passage that stands and that carries the code.',
  reason: 'an example that is not there teaches the next coder nothing.',
  repair: 'Name a passage that was settled with this code, or `not-seen` where there is none.',
  example: {
    breaks: '- Example: example-2015-fear/p9',
    keeps: '- Example: example-2015-fear/p1',
  },
  check: review => {
    if (review.codebook === undefined || sourcesOf(review).some(source => !source.whole)) return []
    const carried = new Map<string, Set<string>>()
    for (const source of sourcesOf(review))
      for (const { passage, code } of source.findings)
        carried.set(code, (carried.get(code) ?? new Set()).add(`${source.id}/${passage}`))
    return codesOf(review.codebook).flatMap(({ code, at }) => {
      const passages = carried.get(code.code) ?? new Set<string>()
      const path = `${review.path}/codebook.md`
      if (code.example === 'not-seen')
        return passages.size === 0
          ? []
          : [
              {
                place: at('example'),
                what: `Unexpected \`not-seen\`, expected a passage that carries \`${code.code}\`, such as \`${[...passages].sort()[0]}\``,
                fix: `name a passage in ${path}.`,
              },
            ]
      return passages.has(code.example)
        ? []
        : [
            {
              place: at('example'),
              what: `Unexpected example ${quoted(code.example)}, expected a passage that carries \`${code.code}\``,
              fix: `name another passage in ${path}${passages.size === 0 ? ', or `not-seen`' : `, such as \`${[...passages].sort()[0]}\``}.`,
            },
          ]
    })
  },
}
