import type { Place } from '../diagnostics/place.ts'
import { quoted } from '../diagnostics/problem.ts'
import { factNumbers } from '../review/fact-numbers.ts'
import { FILLED, namesFilled } from '../review/filled-in.ts'
import { COUNT_NAMES } from '../review/numbers-of.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import { claimsInOurWords, saidByUs } from './own-texts.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const knownNumber: Rule = {
  id: 'known-number',
  meaning:
    'What a text has filled in is counted in this review or is a fact that the sources state with one value: `{n_studies}`, `{<source>/<fact>/<subject>}`.',
  reason: 'where nothing has the name there is no number to print.',
  repair: 'Use one of the names, or type the fact into the sheet of the source that states it.',
  example: { breaks: 'We read {n_study} studies.', keeps: 'We read {n_studies} studies.' },
  check: review => {
    // A fact of a source that cannot be read may be there.
    const isWhole = sourcesOf(review).every(({ whole }) => whole)
    const names = [...COUNT_NAMES, ...factNumbers(factsIn(review)).map(([name]) => name)]
    const texts = [...saidByUs(review), ...claimsInOurWords(review)]
    const braced = texts.filter(({ asItStands, text }) => asItStands && /[{}]/.test(text))
    const filled = texts.filter(({ asItStands }) => !asItStands)
    const unfilled = braced.map(({ place }) => printedAsItStands(place))
    const misnamed = filled.flatMap(({ text, place }) => [
      ...(/[{}]/.test(text.replaceAll(FILLED, '')) ? [unevenBraces(place)] : []),
      ...[...text.matchAll(FILLED)].flatMap(([, typed = '']) => {
        const { names: typedNames, words } = namesFilled(typed)
        const [only = '', ...others] = typedNames
        if (words !== undefined && others.length === 0 && COUNT_NAMES.includes(only))
          return [wordsForCount(place, only, words)]
        const unknown = typedNames.filter(name => !names.includes(name) && !(name.includes('/') && !isWhole))
        return unknown.map(name => ({
          place,
          what: `Unexpected ${quoted(name)} to be filled in, expected one of ${COUNT_NAMES.length} counts or a fact with one value${nearestAmong(name, names)}`,
          fix: `in ${place.path} write one of ${COUNT_NAMES.map(quoted).join(', ')}, or \`<source>/<fact>/<subject>\` as its sheet of facts has it.`,
        }))
      }),
    ])
    return [...unfilled, ...misnamed]
  },
}

function printedAsItStands(place: Place) {
  return {
    place,
    what: 'Unexpected brace in a text that is printed as it stands, expected no number to be filled in',
    fix: `say it without the number in ${place.path}.`,
  }
}

function unevenBraces(place: Place) {
  return {
    place,
    what: 'Unexpected brace that opens or closes nothing, expected a number to be filled in between one pair',
    fix: `in ${place.path} write one \`{\` before the name and one \`}\` after it.`,
  }
}

/** A fact stands still, so it may be said in words; a count does not, and its words would go stale as a typed number does. */
function wordsForCount(place: Place, name: string, words: string) {
  return {
    place,
    what: `Unexpected ${quoted(words)} in the place of ${quoted(name)}, expected a count to be printed as it is`,
    fix: `in ${place.path} write \`{${name}}\`; only a fact may be said in other words.`,
  }
}

function factsIn(review: ReviewUnderWay) {
  return sourcesOf(review).map(({ id, facts }) => ({ id, facts: facts.map(({ value }) => value) }))
}
