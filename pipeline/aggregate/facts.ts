import { type Table, text } from './table.ts'

/** Every fact typed from a page. */
export const facts: Table = {
  name: 'facts',
  row: 'a fact on a page',
  meaning:
    'One fact as a page states it. The same fact and subject with another value elsewhere is a disagreement between sources; both stay.',
  caveat: 'A value stands as it was printed; whether it is true is not judged here.',
  source: 'The fact sheets.',
  rests_on: 'The page of the source, in `source_id` and `page_id`; `study-pages` has its address.',
  key: ['source_id', 'fact', 'subject', 'page_id', 'value'],
  columns: [
    text('source_id'),
    text('fact'),
    text('subject'),
    text('fact_kind', { words: ['fact_kind'] }),
    text('value'),
    text('unit'),
    text('page_id'),
    text('place'),
  ],
  rows: ({ review }) =>
    [...review.studies, ...review.documents].flatMap(source =>
      source.facts.map(({ where, kind, page, ...fact }) => ({
        cells: {
          source_id: source.id,
          ...fact,
          fact_kind: kind,
          page_id: page,
          place: where,
        },
        behind: [`${source.id}/${page}`],
      })),
    ),
}
