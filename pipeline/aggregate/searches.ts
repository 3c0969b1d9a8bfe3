import { count, countOrMissing, numberCells, type Table, text } from './table.ts'

/** Where was searched, when and for what. */
export const searches: Table = {
  name: 'searches',
  row: 'a search',
  meaning:
    'One row a search, with what was typed and how many hits came back. `n_records` is the number of records of `screening` that it met.',
  caveat: 'An index of the web answers otherwise on another day; a search without a record is a row too.',
  source: 'searches.csv.',
  json_in: 'data/searches.json',
  rests_on: 'The records in `screening` whose `found_by` names it.',
  key: ['search_id'],
  columns: [
    text('search_id'),
    text('searched_on'),
    text('place_kind', { words: ['place_kind'] }),
    text('searched_where'),
    text('query'),
    ...countOrMissing('n_hits', 'hits'),
    count('n_records', 'records'),
  ],
  rows: ({ review }) =>
    review.searches.map(one => {
      const met = review.screening.filter(({ found_by }) => found_by.includes(one.search_id))
      return {
        cells: {
          search_id: one.search_id,
          searched_on: one.date,
          place_kind: one.place_kind,
          searched_where: one.where,
          query: one.query,
          ...numberCells('n_hits', one.hits),
          n_records: met.length,
        },
        behind: met.map(({ record_id }) => record_id),
      }
    }),
}
