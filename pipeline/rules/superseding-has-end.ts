import { quoted } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import { laterThan } from '../review/rounds.ts'
import type { Rule } from './rule.ts'

export const supersedingHasEnd: Rule = {
  id: 'superseding-has-end',
  meaning: 'No coder is superseded by one whom that coder supersedes, directly or by others.',
  reason: 'in a circle every reading is superseded, and none is left to be counted.',
  repair: 'Correct the `Superseded by` that closes the circle, or take it out.',
  example: {
    breaks: '### a with - Superseded by: e, and ### e with - Superseded by: a',
    keeps: '### a with - Superseded by: e, and ### e with no `Superseded by`',
  },
  check: review => {
    const { protocol } = review
    if (protocol === undefined) return []
    const { coders } = protocol.value
    return coders.flatMap(({ coder }, index) => {
      const later = laterThan(coders, coder)
      if (!later.has(coder)) return []
      const circle = coders.filter(one => later.has(one.coder) && laterThan(coders, one.coder).has(coder))
      // Each circle is told once, at the first of its coders.
      return circle[0]?.coder !== coder
        ? []
        : [
            {
              place: protocol.at('coders', index, 'superseded_by'),
              what: `Unexpected \`Superseded by\` that closes a circle (${circle.map(one => one.coder).join(', ')}), expected coders who are not superseded by ${quoted(coder)}`,
              fix: `correct the \`Superseded by\` that is wrong in ${pagePath(review, 'protocol')}, or take it out.`,
            },
          ]
    })
  },
}
