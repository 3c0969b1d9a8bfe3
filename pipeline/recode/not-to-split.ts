import { quoted } from '../diagnostics/problem.ts'
import { codesOf, type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import { readingsIn } from '../review/source.ts'
import { noSuchCode, notToGive } from './name-to-give.ts'
import { notOne, notUnder } from './under-theme.ts'

/** Why a code cannot be split into these, of which some may be in no codebook yet; `undefined` where it can. */
export function notToSplit(review: ReviewUnderWay, code: string, into: readonly string[]): string | undefined {
  const used = into.find(one =>
    sourcesOf(review).some(source => readingsIn(source).some(({ value }) => value.code === one)),
  )
  const own = codesOf(review).find(one => one.code.code === code)?.code.split_into
  return (
    noSuchCode(review, code) ??
    into.flatMap(one => notToGive(review, one, '') ?? [])[0] ??
    into.flatMap(one => notUnder(review, code, one.split('.')[0] ?? '') ?? [])[0] ??
    notOne(review, [code, ...into]) ??
    (used === undefined
      ? undefined
      : `${quoted(used)} has readings already, which could not be told from those of ${quoted(code)}; split it into codes that have none.`) ??
    (own === undefined || own.join() === into.join()
      ? undefined
      : `${quoted(code)} is being split into ${own.map(quoted).join(' and ')} already.`)
  )
}
