import { codeId } from '../../schema/ids.ts'
import { quoted } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import { codesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import { nearestAmong } from '../rules/rule.ts'

/** Says so where there is no such code, and which is nearest. */
export function noSuchCode(review: ReviewUnderWay, code: string): string | undefined {
  const codes = codesOf(review).map(one => one.code.code)
  return codes.includes(code)
    ? undefined
    : `There is no code ${quoted(code)} in ${pagePath(review, 'codebook')}${nearestAmong(code, codes)}.`
}

/** Why a code may not be called so; `undefined` where it may. A name that some code had is used up, but for the code that had it until now. */
export function notToGive(review: ReviewUnderWay, name: string, to: string): string | undefined {
  if (!codeId.safeParse(name).success)
    return `${quoted(name)} is no name of a code; it is two words of letters a-z with a point between, such as \`theme.word\`.`
  const had = codesOf(review).find(({ code }) => code.formerly?.includes(name))?.code
  if (had === undefined || (had.code === to && had.formerly?.at(-1) === name)) return undefined
  return `${quoted(name)} is a name that ${quoted(had.code)} had before, and every earlier table means that by it; choose one that was never used.`
}
