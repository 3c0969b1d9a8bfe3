import { quoted } from '../diagnostics/problem.ts'
import type { Hedge } from '../languages/hedge.ts'
import { phraseIn, withoutPhrases } from '../languages/phrase-in.ts'
import { REFUSED_KINDS, type RefusedKind } from '../languages/refused.ts'
import { REFUSED_WORDINGS } from '../languages/refused-wordings.ts'
import { saidByUs } from './own-texts.ts'
import type { Rule } from './rule.ts'

/** Claims are not asked: they say what others say, and that may be more than anybody counted. */
export const noRefusedWording: Rule = {
  id: 'no-refused-wording',
  meaning:
    'No statement, review finding, message or reason says “most studies”, “of those that mention”, that the people whom the review is about are so, that studies show something, or gives percentages of studies.',
  reason: 'we count studies that say a thing, of all studies counted; such words turn that into more than was counted.',
  repair: 'Say that studies tell of it, and leave the number to be filled in beside all studies counted.',
  example: {
    breaks: '- En: Most studies show that tenants are afraid.',
    keeps: '- En: Studies tell of tenants who are afraid.',
  },
  check: review => {
    const population = review.codebook?.value.schemes.find(({ counted }) => counted === 'yes')?.population ?? []
    const people = (review.protocol?.value.people ?? []).filter(({ group }) => population.includes(group))
    const texts = saidByUs(review)
    const tags = [...new Set(texts.map(({ tag }) => tag))]
    const refused = new Map(
      tags.map(tag => [
        tag,
        refusedIn(
          tag,
          people.flatMap(({ labels }) => labels[tag] ?? []),
        ),
      ]),
    )
    return texts.flatMap(({ tag, text, place }) => {
      return (refused.get(tag) ?? []).flatMap(({ kind, says, unless }) => {
        const said = phraseIn(withoutPhrases(text, unless), says)
        if (said === undefined) return []
        return [
          {
            place,
            what: `Unexpected ${quoted(said)}, expected ${INSTEAD[kind]}`,
            fix: `say it otherwise in ${place.path}: ${INSTEAD[kind]}.`,
          },
        ]
      })
    })
  },
}

const INSTEAD: Readonly<Record<RefusedKind, string>> = {
  most_studies: 'how many of all studies counted, filled in as `{n_studies…} of our {n_studies} studies`, or `studies`',
  of_those_that_mention: 'the number beside all studies counted, and how many do not speak of it',
  people_are: 'that studies tell of people who are so',
  shows_that: 'that studies tell or say it',
  percentages: 'how many of how many studies',
}

/** What is refused in a language, with the people by their names. */
function refusedIn(tag: string, people: readonly string[]) {
  const named = (phrases: readonly string[]) =>
    phrases.flatMap(phrase =>
      phrase.includes('{people}') ? people.map(one => phrase.replace('{people}', one)) : [phrase],
    )
  return REFUSED_KINDS.map(kind => {
    const { says, unless = [] }: Hedge = REFUSED_WORDINGS[tag]?.[kind] ?? { says: [] }
    return { kind, says: named(says), unless: named(unless) }
  })
}
