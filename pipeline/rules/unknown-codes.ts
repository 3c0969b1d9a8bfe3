import { quoted } from '../diagnostics/diagnostic.ts'
import { codesOf, type ReviewUnderRules, readingsOf, sourcesOf } from './review-under-rules.ts'
import { nearestAmong } from './rule.ts'

/** A code that a page above the studies names and the codebook lacks. */
interface UnknownCode {
  index: number
  code: string
  what: string
  /** A sheet names it too. `known-code` reports it there, so that a code misspelt in the codebook is one problem. */
  isReported: boolean
}

export function unknownCodes(review: ReviewUnderRules): (codes: readonly string[]) => UnknownCode[] {
  if (review.codebook === undefined) return () => []
  const known = codesOf(review.codebook).map(({ code }) => code.code)
  const rows = sourcesOf(review).flatMap(source => [...readingsOf(source), ...source.rulings])
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
