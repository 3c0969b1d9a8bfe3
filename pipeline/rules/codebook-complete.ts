import { quoted } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import type { Rule } from './rule.ts'

export const codebookComplete: Rule = {
  id: 'codebook-complete',
  meaning: 'The codebook says how to code, has each code under its own theme, and exactly one scheme that is counted.',
  reason:
    'a code that stands under another theme or in no scheme that is counted is counted in the wrong place, or nowhere; and without a written rule two readers differ by what each takes an effect to be.',
  repair:
    'Write `## How to code` above the schemes, keep each code under the theme its name begins with, and mark one scheme `Counted: yes`.',
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
    const unruled =
      codebook.value.how_to_code.length > 0 || counted === 0
        ? []
        : [
            {
              place: codebook.at('schemes', last, 'scheme'),
              what: 'Missing `## How to code` above a scheme that is counted, expected what coders go by',
              fix: `write it at the top of ${path}: which wording declares an effect, and what each word of a column means.`,
            },
          ]
    return [...misplaced, ...one, ...unruled]
  },
}
