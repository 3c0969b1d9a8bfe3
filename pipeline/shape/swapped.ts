import type { z } from 'zod'
import { fault } from '../diagnostics/faults.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { RawText } from './located.ts'
import { takes } from './takes.ts'

/** A text that is refused where it stands, under its key. */
export interface RefusedUnder {
  key: string
  raw: RawText
  reader: z.ZodType | undefined
}

/** The two of them that stand in each other's place: each is taken where the other stands. `undefined` where there are none, or more than one such pair. */
export function swappedIn(refused: readonly RefusedUnder[]): readonly [RefusedUnder, RefusedUnder] | undefined {
  const fits = ({ raw }: RefusedUnder, { reader }: RefusedUnder) => reader !== undefined && takes(reader, raw.text)
  const pairs = refused.flatMap((a, index) =>
    refused.slice(index + 1).flatMap(b => (fits(b, a) && fits(a, b) ? [[a, b] as const] : [])),
  )
  return pairs.length === 1 ? pairs[0] : undefined
}

/** Two values that look swapped are one problem. */
export function swappedProblem(
  [a, b]: readonly [RefusedUnder, RefusedUnder],
  nameOf: (key: string) => string,
): Problem {
  const [of, other] = [nameOf(a.key), nameOf(b.key)]
  return fault(
    'known-value',
    a.raw.place,
    `Unexpected ${quoted(a.raw.text)} in \`${of}\` and ${quoted(b.raw.text)} in \`${other}\`, expected them the other way round; the two look swapped`,
    `type \`${b.raw.text}\` in \`${of}\` and \`${a.raw.text}\` in \`${other}\` in ${a.raw.place.path}.`,
  )
}
