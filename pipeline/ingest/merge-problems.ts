import { fault } from '../diagnostics/faults.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { PlaceOf } from './positions.ts'

/** A line that a version-control merge left behind. */
export const MERGE_MARKER = /^(<{7}|={7}|>{7}|\|{7})(?=[ \n]|$).*$/gm

/** An unfinished merge is one problem, with all its markers; a marker that belongs to none is one by itself. */
export function mergeProblems(path: string, text: string, placeOf: PlaceOf): Problem[] {
  const groups: { sign: string; from: number; line: string }[][] = []
  for (const { index, 0: line } of text.matchAll(MERGE_MARKER)) {
    const marker = { sign: line.charAt(0), from: index, line }
    const open = groups.at(-1)
    const goesOn = open?.[0]?.sign === '<' && open.at(-1)?.sign !== '>' && marker.sign !== '<'
    if (goesOn) open?.push(marker)
    else groups.push([marker])
  }
  return groups.flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const place = placeOf(first.from, first.from + first.line.length)
    const lines = group.map(({ from }) => placeOf(from, from).line)
    const others = lines.length === 1 ? '' : `; its sides stand between the lines ${lines.join(', ')}`
    return [
      fault(
        'no-merge-marker',
        place,
        `Unexpected merge marker ${quoted(first.line)}, expected a settled text${others}`,
        `keep what is to count of the sides in ${path}, and delete the ${lines.length === 1 ? 'marker in line' : 'markers in lines'} ${lines.join(', ')}.`,
      ),
    ]
  })
}
