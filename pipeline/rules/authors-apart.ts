import { isMissing } from '../../schema/missing.ts'
import type { Place } from '../diagnostics/place.ts'
import { quoted } from '../diagnostics/problem.ts'
import { finishedSourcesOf } from '../review/review-under-way.ts'
import type { Found, Rule } from './rule.ts'

/** Only names that their initials give away are told apart: what else has commas, such as a body, may well be one author. */
export const authorsApart: Rule = {
  id: 'authors-apart',
  meaning:
    'A semicolon stands between two authors. A comma stands within a name, `Family, Given`; several names with initials that commas alone part are several authors.',
  reason: 'several authors would be counted, cited and compared as one person with a long name.',
  repair: 'Write a semicolon between the authors.',
  example: {
    breaks: '- Authors: Smith J, Jones K, Doe L',
    keeps: '- Authors: Smith J; Jones K; Doe L',
  },
  check: review => [
    ...finishedSourcesOf(review).flatMap(({ record, reports }) =>
      [record, ...reports].flatMap(({ value: { authors }, at }): Found[] => {
        if (authors === undefined || typeof authors === 'string') return []
        const index = authors.findIndex(typed => namesIn(typed) !== undefined)
        return index < 0 ? [] : [together(authors, index, at('authors', index), '- Authors: ')]
      }),
    ),
    ...review.screening.flatMap(({ value, at }): Found[] => {
      const authors = value.authors.split(';').map(typed => typed.trim())
      const index = authors.findIndex(typed => namesIn(typed) !== undefined)
      return index < 0 ? [] : [together(authors, index, at('authors'), '')]
    }),
  ],
}

function together(authors: readonly string[], index: number, place: Place, bullet: string): Found {
  const apart = authors.map(typed => namesIn(typed) ?? [typed])
  return {
    place,
    what: `Unexpected ${quoted(authors[index] ?? '')} as one author, expected a semicolon between the ${apart[index]?.length} names`,
    fix: `write \`${bullet}${apart.flat().join('; ')}\` in ${place.path}.`,
  }
}

const INITIAL = '(?:\\p{Lu}\\p{Ll}{0,2}\\.|\\p{Lu})'
const INITIALS = `${INITIAL}(?:[ -]?${INITIAL}){0,3}`
const FAMILY = "\\p{L}[\\p{L}\\p{M}’'. -]*\\p{L}"
const ALONE = new RegExp(`^${INITIALS}$`, 'u')
const BEHIND = new RegExp(`^${FAMILY} ${INITIALS}$`, 'u')
const BEFORE = new RegExp(`^${INITIALS} ${FAMILY}$`, 'u')

/** The names that commas alone part: `Smith J, Jones K`, `J. Smith, K. Jones` and `Smith, J., & Jones, K.`; `undefined` of what may be one. */
function namesIn(typed: string): string[] | undefined {
  const parts = typed.split(/,? (?:&|and|og) |,/).map(part => part.replace(/^\s*(?:&|and |og )/, '').trim())
  if (isMissing(typed) || parts.length < 2) return undefined
  if ([BEHIND, BEFORE].some(form => parts.every(part => form.test(part)))) return parts
  const pairs = parts.flatMap((family, at) => (at % 2 === 0 ? [[family, parts[at + 1] ?? ''] as const] : []))
  const isPaired = pairs.length > 1 && pairs.every(([family, given]) => ALONE.test(given) && !ALONE.test(family))
  return isPaired ? pairs.map(pair => pair.join(', ')) : undefined
}
