import { quoted } from '../diagnostics/diagnostic.ts'
import { codesOf, readingsOf, sourcesOf } from './review-under-rules.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const knownCode: Rule = {
  id: 'known-code',
  meaning: 'Every code in a coding sheet or a ruling stands in the codebook.',
  reason: 'a finding with an unknown code is counted in no table.',
  repair: 'Type the code as the codebook has it, or add the new code to the codebook.',
  example: {
    breaks: 'p2,frame.turover,present,hinders,parents,parents',
    keeps: 'p2,frame.turnover,present,hinders,parents,parents',
  },
  check: review => {
    if (review.codebook === undefined) return []
    const known = codesOf(review.codebook).map(({ code }) => code.code)
    return sourcesOf(review)
      .flatMap(source => [...readingsOf(source), ...source.rulings])
      .filter(row => !known.includes(row.value.code))
      .map(row => ({
        place: row.at('code'),
        what: `Unexpected code ${quoted(row.value.code)}, expected one of ${known.length} codes${nearestAmong(row.value.code, known)}`,
        fix: `type the code as it stands in ${review.path}/codebook.md, or add the new code there.`,
      }))
  },
}
