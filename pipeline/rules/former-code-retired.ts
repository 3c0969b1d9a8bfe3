import { quoted } from '../diagnostics/problem.ts'
import { codesOf, sourcesOf } from '../review/review-under-way.ts'
import type { Rule } from './rule.ts'

export const formerCodeRetired: Rule = {
  id: 'former-code-retired',
  meaning: 'A name that a code or a study had before is not in use again.',
  reason: 'an old name with a new meaning makes every earlier table say something else.',
  repair: 'Give what has the old name now a new one.',
  example: {
    breaks: '- Formerly: house.noise while ### house.noise stands',
    keeps: '- Formerly: house.sound',
  },
  check: review => {
    const codes = codesOf(review)
    const inUse = new Set(codes.map(({ code }) => code.code))
    const ids = new Set([...review.folders.studies, ...review.folders.documents])
    return [
      ...codes.flatMap(({ code, at }) =>
        (code.formerly ?? []).map((old, index) => ({ old, used: inUse.has(old), place: at('formerly', index) })),
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
        what: `Unexpected former name ${quoted(old)}, which is in use again; expected a name that nothing has now`,
        fix: `give what has the name now a new one, or take the former name out of ${place.path}.`,
      }))
  },
}
