import { quoted } from '../diagnostics/problem.ts'
import { nearestAmong, type Rule } from './rule.ts'

/** What a record was found by that no search found. */
const EARLIER_LIST = 'earlier-list'

export const searchDeclared: Rule = {
  id: 'search-declared',
  meaning: 'Every search that a record of the screening was found by stands in searches.csv, or is `earlier-list`.',
  reason: 'a record that came from nowhere cannot be found again.',
  repair: 'Name a search of searches.csv, or `earlier-list`.',
  example: {
    breaks: '…,s-nowhere,abstract,…',
    keeps: '…,earlier-list,abstract,…',
  },
  check: review => {
    if (!review.whole.has('searches')) return []
    const known = [...review.searches.map(row => row.value.search_id), EARLIER_LIST]
    return review.screening.flatMap(({ value, at }) =>
      value.found_by.flatMap((search, index) =>
        known.includes(search)
          ? []
          : [
              {
                place: at('found_by', index),
                slip: search,
                what: `Unexpected search ${quoted(search)}, expected one of searches.csv or \`${EARLIER_LIST}\`${nearestAmong(search, known)}`,
                fix: `correct it in ${review.path}/screening.csv, or add the search to ${review.path}/searches.csv.`,
              },
            ],
      ),
    )
  },
}
