import { fault } from '../diagnostics/faults.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import { bearersOfNames } from '../review/bearers-of-names.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'

/** A name that was somebody’s former name at the base must not be in use again by another of its kind. */
export function retiredNames(before: ReviewUnderWay, after: ReviewUnderWay): Problem[] {
  const retired = bearersOfNames(before).flatMap(({ kind, formerly }) => formerly.map(({ old }) => `${kind} ${old}`))
  return bearersOfNames(after)
    .filter(({ kind, name }) => retired.includes(`${kind} ${name}`))
    .map(({ name, place, what }) =>
      fault(
        'name-retired',
        place,
        `Unexpected retired name ${quoted(name)}, expected a name that was never used`,
        `choose another name for ${what}.`,
      ),
    )
}
