import { quoted } from '../diagnostics/problem.ts'
import { HEDGES, type HedgeKind, type Hedges } from '../languages/hedges.ts'
import { phraseIn, withoutPhrases } from '../languages/phrase-in.ts'
import type { Found, Rule } from './rule.ts'
import { translationsIn } from './translations-in.ts'

/** So many words that would do are named. */
const MOST_NAMED = 4

/**
 * It looks for a word of the same kind anywhere in the translation, so it finds a hedge that was lost and not one that was put elsewhere. There is no way around
 * it: where a good translation has no word of the list, the list wants one.
 */
export const hedgeIsKept: Rule = {
  id: 'hedge-is-kept',
  meaning:
    'Where a text that is translated hedges (may, some, often, most, not always, seems …), its translation has a word that does the same.',
  reason: 'without its hedge a translation says more than the text, and the page that was read.',
  repair: 'Say it as cautiously as the text; a word that does so and is not known belongs into `pipeline/languages/`.',
  example: {
    breaks: 'Some tenants may move. – Da: Lejerne flytter.',
    keeps: 'Some tenants may move. – Da: Visse lejere flytter måske.',
  },
  check: review => {
    const own = HEDGES[review.protocol?.value.review.coded_in ?? '']
    if (own === undefined) return []
    return translationsIn(review).flatMap(({ tag, text, translation, place, typed }): Found[] => {
      const theirs = HEDGES[tag]
      const lost = theirs === undefined ? [] : lostIn(text, own, translation, theirs)
      if (theirs === undefined || lost.length === 0) return []
      const words = lost.map(({ kind, said }) => `${quoted(said)} (${named(theirs[kind].says)})`)
      return [
        {
          place,
          what: `Missing in \`${typed}\` of ${quoted(text)} a word for ${words.join(', ')}, expected it as cautious as the text`,
          fix: `put it in ${place.path} as the text has it.`,
        },
      ]
    })
  },
}

function lostIn(text: string, own: Hedges, translation: string, theirs: Hedges): { kind: HedgeKind; said: string }[] {
  return (Object.keys(own) as HedgeKind[]).flatMap(kind => {
    const said = hedgeIn(text, own, kind)
    return said === undefined || hedgeIn(translation, theirs, kind) !== undefined ? [] : [{ kind, said }]
  })
}

function hedgeIn(text: string, hedges: Hedges, kind: HedgeKind): string | undefined {
  const { says, unless = [] } = hedges[kind]
  return phraseIn(withoutPhrases(text, unless), says)
}

function named(words: readonly string[]): string {
  return words.slice(0, MOST_NAMED).join(', ')
}
