import { quoted } from '../diagnostics/diagnostic.ts'
import { codesOf, sourcesOf } from './review-under-rules.ts'
import type { Rule } from './rule.ts'

export const formerCodeRetired: Rule = {
  id: 'former-code-retired',
  meaning: 'A name that a code or a study had before is not in use again.',
  reason: 'an old name with a new meaning makes every earlier table say something else.',
  repair: 'Choose a new name.',
  example: {
    breaks: '- Formerly: frame.fear while ### frame.fear stands',
    keeps: '- Formerly: frame.anxiety',
  },
  check: review => {
    const codes = review.codebook === undefined ? [] : codesOf(review.codebook)
    const inUse = new Set(codes.map(({ code }) => code.code))
    const ids = new Set([...review.folders.studies, ...review.folders.documents])
    return [
      ...codes.flatMap(({ code, at }) =>
        (code.formerly ?? []).map(old => ({ old, used: inUse.has(old), place: at('formerly') })),
      ),
      ...sourcesOf(review).flatMap(source =>
        (source.record.value.formerly ?? []).map((old, index) => ({
          old,
          used: ids.has(old),
          place: source.record.at('formerly', index),
        })),
      ),
    ]
      .filter(({ used }) => used)
      .map(({ old, place }) => ({
        place,
        what: `Unexpected former name ${quoted(old)} in use, expected a name that nobody has`,
        fix: `choose a new name, or take the former name out of ${place.path}.`,
      }))
  },
}
