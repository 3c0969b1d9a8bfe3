import { quoted } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import { codesOf } from '../review/review-under-way.ts'
import { carriedCodes } from './carried-codes.ts'
import { namesToFollow } from './names-to-follow.ts'
import { citationsInDoubt } from './passages-in-doubt.ts'
import { rowReferences } from './references.ts'
import { renamedFolders } from './renamed-folders.ts'
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
  after: rowReferences,
  check: (review, before) => {
    if (review.codebook === undefined) return []
    const path = pagePath(review, 'codebook')
    const carried = carriedCodes(review)
    const isInDoubt = citationsInDoubt(review, before)
    const renamed = new Set(renamedFolders(review).values())
    const isRenamed = (example: string) => renamed.has(example.split('/', 1)[0] ?? '')
    return codesOf(review).flatMap(({ code, at }) => {
      const [first] = [...(carried.get(code.code) ?? [])].sort()
      const such = first === undefined ? '' : `, such as \`${first}\``
      const place = at('example')
      if (code.example === 'not-seen')
        return first === undefined
          ? []
          : [
              {
                place,
                what: `Unexpected \`not-seen\`, expected a passage that carries \`${code.code}\`${such}`,
                fix: `name a passage in ${path}.`,
              },
            ]
      return carried.get(code.code)?.has(code.example) || isInDoubt(code.example) || isRenamed(code.example)
        ? []
        : [
            {
              place,
              what: `Unexpected example ${quoted(code.example)}, expected a passage that carries \`${code.code}\`${such}`,
              fix: namesToFollow(review).some(one => one.place.line === place.line && one.place.path === place.path)
                ? 'run `npm run fix`, which follows the former name of its study.'
                : `name another passage in ${path}${first === undefined ? ', or write `not-seen`' : ''}.`,
            },
          ]
    })
  },
}
