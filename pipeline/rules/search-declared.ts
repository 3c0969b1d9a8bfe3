import { quoted } from '../diagnostics/diagnostic.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const searchDeclared: Rule = {
  id: 'search-declared',
  meaning: 'Every record names the search that found it, or `earlier-list`.',
  reason: 'a record that came from nowhere cannot be found again.',
  repair: 'Name a search of searches.csv, or `earlier-list`.',
  example: {
    breaks: '…,s-nowhere,abstract,…',
    keeps: '…,earlier-list,abstract,…',
  },
  check: review => {
    const known = [...review.searches.map(row => row.value.search_id), 'earlier-list']
    return review.screening.flatMap(({ value, at }) =>
      value.found_by.flatMap((search, index) =>
        known.includes(search)
          ? []
          : [
              {
                place: at('found_by', index),
                what: `Unexpected search ${quoted(search)}, expected one of searches.csv or \`earlier-list\`${nearestAmong(search, known)}`,
                fix: `correct it in ${review.path}/screening.csv, or add the search to ${review.path}/searches.csv.`,
              },
            ],
      ),
    )
  },
}
