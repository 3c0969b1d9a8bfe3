import { typedKey } from '../../schema/typed-key.ts'
import { quoted } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import type { Rule } from './rule.ts'

/** The protocol of a review that was begun before there was a page for its dataset says both; a review without the page goes on so. */
export const citedInOnePlace: Rule = {
  id: 'cited-in-one-place',
  meaning: 'A review that has the page dataset.md does not say its citation or its version in the protocol too.',
  reason: 'of two citations nobody can tell which is the right one; all that is cited is made from dataset.md.',
  repair: 'Say in dataset.md what it does not say yet, then take the bullet out of the protocol.',
  example: {
    breaks: '- Version: 1.0.0 under ## Review of protocol.md, beside a page dataset.md',
    keeps: '- Version: 1.0.0 in dataset.md alone',
  },
  check: review => {
    const { protocol, dataset } = review
    if (protocol === undefined || dataset === undefined) return []
    return (['citation', 'version'] as const).flatMap(key => {
      const said = protocol.value.review[key]
      return said === undefined
        ? []
        : [
            {
              place: protocol.at('review', key),
              what: `Unexpected ${typedKey(key).toLowerCase()} ${quoted(said)}, expected it in ${pagePath(review, 'dataset')} alone`,
              fix: `say in ${pagePath(review, 'dataset')} what it does not say yet, then take the bullet \`${typedKey(key)}\` out of ${pagePath(review, 'protocol')}.`,
            },
          ]
    })
  },
}
