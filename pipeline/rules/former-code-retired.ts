import { quoted } from '../diagnostics/problem.ts'
import { bearersOfNames } from '../review/bearers-of-names.ts'
import type { Rule } from './rule.ts'

export const formerCodeRetired: Rule = {
  id: 'former-code-retired',
  meaning: 'A name that a code, a study or a region had before is not in use again.',
  reason: 'an old name with a new meaning makes every earlier table say something else.',
  repair: 'Give what has the old name now a new one.',
  example: {
    breaks: '- Formerly: house.noise while ### house.noise stands',
    keeps: '- Formerly: house.sound',
  },
  check: review => {
    const all = bearersOfNames(review)
    // A folder that cannot be read has its name all the same.
    const folders = [...review.folders.studies, ...review.folders.documents].map(id => `source ${id}`)
    const inUse = new Set([...all.map(({ kind, name }) => `${kind} ${name}`), ...folders])
    return all
      .flatMap(({ kind, formerly }) => formerly.map(({ old, place }) => ({ kind, old, place })))
      .filter(({ kind, old }) => inUse.has(`${kind} ${old}`))
      .map(({ old, place }) => ({
        place,
        what: `Unexpected former name ${quoted(old)}, which is in use again; expected a name that nothing has now`,
        fix: `give what has the name now a new one, or take the former name out of ${place.path}.`,
      }))
  },
}
