import { type Table, text } from './table.ts'

/** Every fact typed from a page. */
export const facts: Table = {
  name: 'facts',
  row: 'a fact on a page',
  meaning:
    'One fact as a page states it. The same fact and subject with another value elsewhere is a disagreement between sources; both stay.',
  caveat: 'A value stands as it was printed; whether it is true is not judged here.',
  source: 'The fact sheets.',
  key: ['source_id', 'fact', 'subject', 'page', 'value'],
  columns: [
    text('source_id'),
    text('fact'),
    text('subject'),
    text('kind', { words: ['fact_kind'] }),
    text('value'),
    text('unit'),
    text('page'),
    text('address'),
    text('place'),
  ],
  rows: ({ review }) =>
    [...review.studies, ...review.documents].flatMap(source =>
      source.facts.map(({ where, ...fact }) => ({
        cells: {
          source_id: source.id,
          ...fact,
          address: source.pages.find(page => page.page === fact.page)?.address ?? '',
          place: where,
        },
        behind: [`${source.id}/${fact.page}`],
      })),
    ),
}
