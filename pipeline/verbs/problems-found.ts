import { fault } from '../diagnostics/faults.ts'
import { wholeFile } from '../diagnostics/place.ts'
import { inReadingOrder, type Problem } from '../diagnostics/problem.ts'
import type { Read } from '../review/read.ts'
import type { SourceFile } from '../review/source-file.ts'
import { notInForm } from '../stages.ts'
import type { Run } from './run.ts'

/**
 * What `build` and `check` alike refuse: everything that reading found, and files that are right but not in canonical form, so that what was built is
 * never refused afterwards. Of a file with another problem its form is not said, because mending it may bring its form back.
 */
export function problemsFound(run: Run, reading: Read, input: readonly SourceFile[]): Problem[] {
  const spoilt = new Set(reading.problems.map(({ place }) => place.path))
  const outOfForm = notInForm(reading, input)
    .map(({ path, changes }) => ({ path: `${run.sources}/${path}`, changes }))
    .filter(({ path }) => !spoilt.has(path))
    .map(({ path, changes }) =>
      fault(
        'canonical-form',
        wholeFile(path),
        `Unexpected form (${changes.join('; ')}), expected the canonical form`,
        'run `npm run fix`.',
      ),
    )
  return inReadingOrder([...reading.problems, ...outOfForm])
}
