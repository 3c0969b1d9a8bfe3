import { nearest } from '../diagnostics/nearest.ts'
import { quoted } from '../diagnostics/problem.ts'
import { codesOf, sourcesOf } from '../review/review-under-way.ts'
import { readingsIn } from '../review/source.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const knownCode: Rule = {
  id: 'known-code',
  meaning: 'Every code in a coding sheet or a ruling stands in the codebook.',
  reason: 'a finding with an unknown code is counted in no table.',
  repair: 'Type the code as the codebook has it, or add the new code to the codebook.',
  example: {
    breaks: 'p2,house.niose,present,hinders,parents,parents',
    keeps: 'p2,house.noise,present,hinders,parents,parents',
  },
  check: review => {
    if (review.codebook === undefined) return []
    const known = codesOf(review).map(({ code }) => code.code)
    return sourcesOf(review)
      .flatMap(source => [...readingsIn(source), ...source.rulings])
      .filter(row => !known.includes(row.value.code))
      .map(({ value, at }) => {
        const place = at('code')
        const near = nearest(value.code, known)
        return {
          place,
          slip: value.code,
          what: `Unexpected code ${quoted(value.code)}, expected one of ${known.length} codes${nearestAmong(value.code, known)}`,
          fix: `type ${near === undefined ? 'one of the codes' : quoted(near)} in ${place.path}, or add the new code to ${review.path}/codebook.md.`,
        }
      })
  },
}
