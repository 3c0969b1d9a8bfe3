import { pagePath } from '../review/paths.ts'
import { codesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import { nearestAmong } from '../rules/rule.ts'

/** Why a code may not stand under a theme; `undefined` where it may. Where the effect is on something else its readings would be of something else. */
export function notUnder(review: ReviewUnderWay, code: string, theme: string): string | undefined {
  const all = (review.codebook?.value.schemes ?? []).flatMap(scheme =>
    scheme.themes.map(one => ({
      theme: one.theme,
      codes: one.codes.map(own => own.code),
      effect: JSON.stringify([
        scheme.scheme,
        one.effect_on ?? scheme.effect_on,
        one.effect_wanted ?? scheme.effect_wanted,
      ]),
    })),
  )
  const to = all.find(one => one.theme === theme)
  if (to === undefined)
    return `There is no theme \`${theme}\` in ${pagePath(review, 'codebook')}${nearestAmong(
      theme,
      all.map(one => one.theme),
    )}; a new theme is written there first.`
  return all.find(({ codes }) => codes.includes(code))?.effect === to.effect
    ? undefined
    : `The effect of what stands under \`${theme}\` is on something else, or the theme is of another scheme, so the readings of \`${code}\` would say what nobody read. Write a new code under \`${theme}\` and have the passages read again.`
}

/** Why codes cannot become one; `undefined` where they can. What is lacking where one is there would be found the wrong way round. */
export function notOne(review: ReviewUnderWay, codes: readonly string[]): string | undefined {
  const entries = codesOf(review).filter(({ code }) => codes.includes(code.code))
  const [first, ...others] = entries.map(({ code }) => code)
  const other = others.find(({ wanted }) => wanted !== first?.wanted)
  return other === undefined || first === undefined
    ? undefined
    : `\`${first.code}\` has \`Wanted: ${first.wanted}\` and \`${other.code}\` has \`Wanted: ${other.wanted}\`, so what is there of the one is not what is there of the other. Have the passages read again by one of them.`
}
