import { isMissing } from '../../schema/missing.ts'
import { BETWEEN_ITEMS } from '../../schema/text.ts'
import { nearestIs } from '../diagnostics/nearest.ts'
import { quoted } from '../diagnostics/problem.ts'
import { countries } from '../languages/countries.ts'
import { notePath, pagePath } from '../review/paths.ts'
import { sourcesOf } from '../review/review-under-way.ts'
import { type Found, nearestAmong, type Rule } from './rule.ts'

export const countryCode: Rule = {
  id: 'country-code',
  meaning:
    'Every country is an ISO 3166-1 code of two letters, and that of a study stands in a region of the protocol.',
  reason: 'a study from a country nobody knows falls out of the map and of every region.',
  repair: 'Write the two-letter code (GB, not UK), or add the country to a region in the protocol.',
  example: {
    breaks: '- Setting countries: UK',
    keeps: '- Setting countries: GB',
  },
  check: review => {
    const codes = Object.keys(countries.getAlpha2Codes())
    const regions = review.protocol?.value.regions ?? []
    const inRegion = regions.flatMap(region => region.countries)
    const others = inRegion.includes('any-other')
    const wrong = sourcesOf(review).flatMap(source => {
      const list = source.record.value.setting_countries
      if (list === undefined || isMissing(list)) return []
      return list.flatMap((country, index) => {
        const place = source.record.at('setting_countries', index)
        if (!codes.includes(country))
          return [{ place, slip: country, ...unknown(country, codes, '', notePath(source)) }]
        return review.protocol === undefined || others || inRegion.includes(country)
          ? []
          : [
              {
                place,
                slip: country,
                what: `Unexpected country ${quoted(country)}, expected a country in a region of the protocol`,
                fix: `add it to a region in ${pagePath(review, 'protocol')}, or correct it in ${notePath(source)}.`,
              },
            ]
      })
    })
    const declared = (['regions', 'wider_regions'] as const).flatMap(part =>
      (review.protocol?.value[part] ?? []).flatMap((region, r) =>
        region.countries.flatMap((country, c) => {
          const place = review.protocol?.at(part, r, 'countries', c)
          const other = part === 'regions' ? 'any-other' : undefined
          if (place === undefined || country === other || codes.includes(country)) return []
          return [{ place, ...unknown(country, codes, other === undefined ? '' : ` or \`${other}\``, place.path) }]
        }),
      ),
    )
    return [...wrong, ...declared]
  },
}

/** Several countries that are parted as elsewhere are one list. */
function unknown(typed: string, codes: readonly string[], or: string, path: string): Pick<Found, 'what' | 'fix'> {
  const codeOf = (name: string) => (codes.includes(name) ? name : countries.getAlpha2Code(name, 'en'))
  const parts = codeOf(typed) === undefined ? typed.split(BETWEEN_ITEMS).map(codeOf) : []
  const list = parts.length > 1 && !parts.includes(undefined) ? parts.join('; ') : undefined
  return {
    what: `Unexpected country ${quoted(typed)}, expected a country code of two letters (ISO 3166-1)${or}${list === undefined ? nearestAmong(codeOf(typed) ?? typed, codes) : nearestIs(typed, list)}`,
    fix: list === undefined ? `write the two-letter code in ${path}.` : `type \`${list}\` in ${path}.`,
  }
}
