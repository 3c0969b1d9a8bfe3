import { quoted } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import type { Rule } from './rule.ts'

export const codebookComplete: Rule = {
  id: 'codebook-complete',
  meaning: 'The codebook has each code under its own theme, and exactly one scheme that is counted.',
  reason:
    'a code that stands under another theme or in no scheme that is counted is counted in the wrong place, or nowhere.',
  repair: 'Keep each code under the theme its name begins with, and mark one scheme `Counted: yes`.',
  example: {
    breaks: '### house.noise under ## street',
    keeps: '### house.noise under ## house',
  },
  check: review => {
    if (review.codebook === undefined) return []
    const { codebook } = review
    const path = pagePath(review, 'codebook')
    const misplaced = codebook.value.schemes.flatMap((scheme, s) =>
      scheme.themes.flatMap(({ theme, codes }, t) => {
        const isOwn = codes.map(({ code }) => code.startsWith(`${theme}.`))
        const place = codebook.at('schemes', s, 'themes', t, 'theme')
        const [first] = new Set(codes.map(({ code }) => code.split('.')[0] ?? ''))
        // A theme that none of its codes begins with is itself misspelt.
        if (first !== undefined && !isOwn.includes(true))
          return [
            {
              place,
              what: `Unexpected theme ${quoted(theme)}, expected the word its codes begin with, ${quoted(first)}`,
              fix: `name it ${quoted(first)} in ${path}, or move its codes under their own theme.`,
            },
          ]
        return codes.flatMap(({ code }, c) =>
          isOwn[c]
            ? []
            : [
                {
                  place: codebook.at('schemes', s, 'themes', t, 'codes', c, 'code'),
                  what: `Unexpected code ${quoted(code)} under the theme ${quoted(theme)}, expected ${quoted(`${theme}.word`)}`,
                  fix: `move it under its own theme in ${path}.`,
                },
              ],
        )
      }),
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
    return [...misplaced, ...one]
  },
}
