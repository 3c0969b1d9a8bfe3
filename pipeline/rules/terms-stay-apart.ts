import { splitList } from '../../schema/text.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { quoted } from '../diagnostics/problem.ts'
import { phraseIn } from '../languages/phrase-in.ts'
import { notePath } from '../review/paths.ts'
import type { Found, Rule } from './rule.ts'
import { translationsIn } from './translations-in.ts'

export const termsStayApart: Rule = {
  id: 'terms-stay-apart',
  meaning:
    'Where a passage has a term that the protocol keeps apart, its translation has none of the words that it never is, and one of those that it always is.',
  reason: 'two countries have offices and orders that look alike and are not, and one word for both makes them one.',
  repair: 'Use another word in the translation, or correct Terms kept apart in the protocol.',
  example: {
    breaks: 'The concierge came. – Da: Viceværten kom. (- Never da: vicevært*)',
    keeps: 'The concierge came. – Da: Conciergen kom.',
  },
  check: review =>
    translationsIn(review).flatMap(({ source, passage, tag, text, translation, place }): Found[] =>
      (review.protocol?.value.terms_kept_apart ?? []).flatMap(term => {
        const said = phraseIn(text, term.in_text)
        if (said === undefined) return []
        const wrong = phraseIn(translation, splitList(term.never_translations?.[tag] ?? ''))
        const asked = splitList(term.always_translations?.[tag] ?? '').filter(word => word !== '')
        const isLost = asked.length > 0 && phraseIn(translation, asked) === undefined
        if (wrong === undefined && !isLost) return []
        return [
          {
            place,
            what:
              wrong === undefined
                ? `Missing ${asked.map(quoted).join(' or ')} in \`${typedKey(tag)}\` of passage ${quoted(passage)}, expected it for ${quoted(said)}`
                : `Unexpected ${quoted(wrong)} in \`${typedKey(tag)}\` of passage ${quoted(passage)} for ${quoted(said)}, which the protocol keeps apart as ${quoted(term.term)}`,
            fix: `translate ${quoted(said)} otherwise in ${notePath(source)}: ${term.why}`,
          },
        ]
      }),
    ),
}
