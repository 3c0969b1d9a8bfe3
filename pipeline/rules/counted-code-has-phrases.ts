import { PHRASES } from '../../schema/codebook.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { quoted } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import { codesOf } from '../review/review-under-way.ts'
import type { Rule } from './rule.ts'

/** A field that has a phrase in one language is asked for in each by its schema; this asks for one at all. */
export const countedCodeHasPhrases: Rule = {
  id: 'counted-code-has-phrases',
  meaning:
    'Each code of the scheme that is counted says of what a study tells that finds it lacking, and of what one that finds it there.',
  reason: 'without these phrases there is no sentence of what the studies say that anybody could quote.',
  repair: 'Write both phrases after what present means, as “studies tell of …” goes on.',
  example: { breaks: '### house.noise without `- Lacking en:`', keeps: '- Lacking en: quiet works' },
  check: review => {
    const [tag] = review.protocol?.value.review.languages ?? []
    const counted = (review.codebook?.value.schemes ?? []).flatMap(one => (one.counted === 'yes' ? [one.scheme] : []))
    if (tag === undefined) return []
    return codesOf(review).flatMap(({ code, scheme, at }) => {
      const bullets = PHRASES.filter(key => code[key] === undefined).map(key => typedKey(`${key}_${tag}`))
      if (bullets.length === 0 || !counted.includes(scheme)) return []
      return [
        {
          place: at('code'),
          what: `Missing ${bullets.map(quoted).join(' and ')} of ${quoted(code.code)}, expected each in every language of the review`,
          fix: `write ${bullets.map(one => `\`- ${one}: …\``).join(' and ')} in ${pagePath(review, 'codebook')}, as “studies tell of …” goes on.`,
        },
      ]
    })
  },
}
