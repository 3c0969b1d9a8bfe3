import { fault } from '../diagnostics/faults.ts'
import type { Place } from '../diagnostics/place.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import { codesOf, type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'

/** A name of a code, study or document that was somebody’s former name at the base must not be in use again. */
export function retiredNames(before: ReviewUnderWay, after: ReviewUnderWay): Problem[] {
  const codes = new Set(codesOf(before).flatMap(({ code }) => code.formerly ?? []))
  const sources = new Set(sourcesOf(before).flatMap(source => source.record.value.formerly ?? []))
  return [
    ...codesOf(after)
      .filter(({ code }) => codes.has(code.code))
      .map(({ code, at }) => retired(code.code, at('code'), `choose another name in ${at('code').path}.`)),
    ...sourcesOf(after)
      .filter(({ id }) => sources.has(id))
      .map(({ id, title: { place } }) => retired(id, place, `choose another name for the folder of ${place.path}.`)),
  ]
}

function retired(name: string, place: Place, fix: string): Problem {
  return fault(
    'name-retired',
    place,
    `Unexpected retired name ${quoted(name)}, expected a name that was never used`,
    fix,
  )
}
