import { quoted } from '../diagnostics/diagnostic.ts'
import type { Rule } from './rule.ts'

export const labelOnce: Rule = {
  id: 'label-once',
  meaning: 'No two codes of a scheme have the same label in one language.',
  reason: 'two codes with one name are one row in every chart.',
  repair: 'Give one of them another label.',
  example: {
    breaks: 'two codes with `- En: Trust`',
    keeps: '`- En: Trust` and `- En: Trust in the service`',
  },
  check: review => {
    if (review.codebook === undefined) return []
    const { codebook } = review
    return codebook.value.schemes.flatMap((scheme, s) =>
      (['da', 'en'] as const).flatMap(language => {
        const seen = new Set<string>()
        return scheme.themes.flatMap((theme, t) =>
          theme.codes.flatMap((code, c) => {
            const again = seen.has(code[language])
            seen.add(code[language])
            return again
              ? [
                  {
                    place: codebook.at('schemes', s, 'themes', t, 'codes', c, language),
                    what: `Unexpected second label ${quoted(code[language])}, expected each once in a scheme`,
                    fix: `give the code another label in ${review.path}/codebook.md.`,
                  },
                ]
              : []
          }),
        )
      }),
    )
  },
}
