import { splitList } from '../../schema/text.ts'
import { quoted } from '../diagnostics/problem.ts'
import { phraseIn } from '../languages/phrase-in.ts'
import type { Found, Rule } from './rule.ts'
import { translationsIn } from './translations-in.ts'

export const termsStayApart: Rule = {
  id: 'terms-stay-apart',
  meaning:
    'Where a text that is translated has a term that the protocol keeps apart, its translation has none of the words that it never is, and one of those that it always is.',
  reason: 'two countries have offices and orders that look alike and are not, and one word for both makes them one.',
  repair: 'Use another word in the translation, or correct Terms kept apart in the protocol.',
  example: {
    breaks: 'The concierge came. – Da: Viceværten kom. (- Never da: vicevært*)',
    keeps: 'The concierge came. – Da: Conciergen kom.',
  },
  check: review =>
    translationsIn(review).flatMap(({ tag, text, translation, place, typed }): Found[] =>
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
                ? `Missing ${asked.map(quoted).join(' or ')} in \`${typed}\` of ${quoted(text)}, expected it for ${quoted(said)}`
                : `Unexpected ${quoted(wrong)} in \`${typed}\` of ${quoted(text)} for ${quoted(said)}, which the protocol keeps apart as ${quoted(term.term)}`,
            fix: `translate ${quoted(said)} otherwise in ${place.path}: ${term.why}`,
          },
        ]
      }),
    ),
}
