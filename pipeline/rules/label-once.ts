import { quoted } from '../diagnostics/problem.ts'
import { textIn } from '../languages/text-in.ts'
import type { Rule } from './rule.ts'

export const labelOnce: Rule = {
  id: 'label-once',
  meaning: 'No two codes of a scheme have the same label in one language, whatever the case of its letters.',
  reason: 'two codes with one name cannot be told apart in any table or chart.',
  repair: 'Give one of them another label.',
  example: {
    breaks: 'two codes with `- En: Trust`',
    keeps: '`- En: Trust` and `- En: Trust in the service`',
  },
  check: review => {
    const { codebook } = review
    if (codebook === undefined) return []
    return codebook.value.schemes.flatMap((scheme, s) =>
      Object.keys(scheme.labels).flatMap(language => {
        const seen = new Map<string, string>()
        return scheme.themes.flatMap((theme, t) =>
          theme.codes.flatMap((code, c) => {
            const label = textIn(code.labels, language).toLowerCase()
            const first = seen.get(label)
            seen.set(label, first ?? code.code)
            // A code that stands twice is reported by `codebook-complete`.
            return first === undefined || first === code.code
              ? []
              : [
                  {
                    place: codebook.at('schemes', s, 'themes', t, 'codes', c, 'labels', language),
                    what: `Unexpected label ${quoted(textIn(code.labels, language))} of \`${code.code}\`, expected one that no other code of the scheme has; \`${first}\` has it too`,
                    fix: `give one of the two another label in ${review.path}/codebook.md.`,
                  },
                ]
          }),
        )
      }),
    )
  },
}
