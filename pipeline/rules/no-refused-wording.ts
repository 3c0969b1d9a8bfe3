import { quoted } from '../diagnostics/problem.ts'
import type { Hedge } from '../languages/hedge.ts'
import { phraseIn, withoutPhrases } from '../languages/phrase-in.ts'
import { REFUSED_KINDS, type RefusedKind } from '../languages/refused.ts'
import { REFUSED_WORDINGS } from '../languages/refused-wordings.ts'
import { type OwnText, saidByUs } from './own-texts.ts'
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
    return saidByUs(review).flatMap(({ tag, text, place }) => {
      const names = people.flatMap(({ labels }) => labels[tag] ?? [])
      return REFUSED_KINDS.flatMap(kind => {
        const said = refusedIn({ tag, text }, kind, names)
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

function refusedIn({ tag, text }: Pick<OwnText, 'tag' | 'text'>, kind: RefusedKind, people: readonly string[]) {
  const { says, unless = [] }: Hedge = REFUSED_WORDINGS[tag]?.[kind] ?? { says: [] }
  const named = (phrases: readonly string[]) =>
    phrases.flatMap(phrase =>
      phrase.includes('{people}') ? people.map(one => phrase.replace('{people}', one)) : [phrase],
    )
  return phraseIn(withoutPhrases(text, named(unless)), named(says))
}
