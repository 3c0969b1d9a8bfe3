import { quoted } from '../diagnostics/problem.ts'
import { codesOf } from '../review/review-under-way.ts'
import type { Rule } from './rule.ts'

export const codebookComplete: Rule = {
  id: 'codebook-complete',
  meaning: 'The codebook has each code once, under its own theme, and exactly one scheme that is counted.',
  reason:
    'a code that stands twice, under another theme or in no scheme that is counted is counted in the wrong place, or nowhere.',
  repair: 'Keep each code once, under the theme its name begins with, and mark one scheme `Counted: yes`.',
  example: {
    breaks: '### house.noise under ## street',
    keeps: '### house.noise under ## house',
  },
  check: review => {
    if (review.codebook === undefined) return []
    const { codebook } = review
    const path = `${review.path}/codebook.md`
    const seen = new Set<string>()
    const twice = codesOf(review).flatMap(({ code, at }) => {
      const again = seen.has(code.code)
      seen.add(code.code)
      return again
        ? [
            {
              place: at('code'),
              what: `Unexpected second code ${quoted(code.code)}, expected each once`,
              fix: `take one of them out of ${path}.`,
            },
          ]
        : []
    })
    const themes = codebook.value.schemes.flatMap((scheme, s) =>
      scheme.themes.map((theme, t) => ({ theme, place: codebook.at('schemes', s, 'themes', t, 'theme') })),
    )
    const misplaced = codesOf(review).flatMap(({ code, at }) => {
      const holder = themes.find(({ theme }) => theme.codes.includes(code))?.theme.theme
      return holder !== undefined && code.code.startsWith(`${holder}.`)
        ? []
        : [
            {
              place: at('code'),
              what: `Unexpected code ${quoted(code.code)} under the theme \`${holder}\`, expected \`${holder}.word\``,
              fix: `move it under its own theme in ${path}.`,
            },
          ]
    })
    const repeated = themes.flatMap(({ theme, place }, index) =>
      themes.findIndex(one => one.theme.theme === theme.theme) < index
        ? [
            {
              place,
              what: `Unexpected second theme ${quoted(theme.theme)}, expected each once`,
              fix: `give it another word in ${path}.`,
            },
          ]
        : [],
    )
    const counted = codebook.value.schemes.filter(scheme => scheme.counted === 'yes').length
    const last = codebook.value.schemes.findLastIndex(scheme => scheme.counted === 'yes')
    const one =
      counted === 1
        ? []
        : [
            {
              place: codebook.at('schemes', Math.max(0, last), 'counted'),
              what: `Unexpected ${counted} schemes that are counted, expected one`,
              fix: `write \`- Counted: yes\` under one scheme of ${path}, and \`no\` under the others.`,
            },
          ]
    return [...twice, ...misplaced, ...repeated, ...one]
  },
}
