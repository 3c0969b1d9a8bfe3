import { quoted } from '../diagnostics/problem.ts'
import { codesOf, type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import { readingsIn } from '../review/source.ts'
import { nearestAmong } from './rule.ts'

/** A code that a page above the studies names and the codebook lacks. */
interface UnknownCode {
  index: number
  code: string
  what: string
  /** A sheet names it too. `known-code` reports it there, so that a code misspelt in the codebook is one problem. */
  isReported: boolean
}

export function unknownCodes(review: ReviewUnderWay): (codes: readonly string[]) => UnknownCode[] {
  if (review.codebook === undefined) return () => []
  const known = codesOf(review).map(({ code }) => code.code)
  const rows = sourcesOf(review).flatMap(source => [...readingsIn(source), ...source.rulings])
  const used = new Set<string>(rows.map(row => row.value.code))
  return codes =>
    codes.flatMap((code, index) =>
      known.includes(code)
        ? []
        : [
            {
              index,
              code,
              what: `Unexpected code ${quoted(code)}, expected one of ${known.length} codes${nearestAmong(code, known)}`,
              isReported: used.has(code),
            },
          ],
    )
}
