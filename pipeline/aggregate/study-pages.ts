import { kindOf } from '../../schema/settled.ts'
import { count, type Table, text } from './table.ts'

/** The pages of each study that were read, and those of the documents in the same form, so that a page is found in one place whatever it is a page of. */
export const studyPages: Table = {
  name: 'study-pages',
  row: 'a page of a study or document that was read',
  meaning:
    'One row a page, with its address, how much of the study or document stands there, and how many passages rest on it.',
  caveat: 'A page may have changed since it was read.',
  source: 'The notes of the studies and documents.',
  rests_on: 'The page of the source, in `source_id` and `page_id`.',
  key: ['source_id', 'page_id'],
  columns: [
    text('source_kind', { words: ['source_kind'] }),
    text('source_id'),
    text('page_id'),
    text('page_address'),
    text('page_read', { words: ['page_read'] }),
    count('n_passages', 'passages'),
  ],
  rows: ({ review }) =>
    [...review.studies, ...review.documents].flatMap(source =>
      source.pages.map(({ page, address, read }) => ({
        cells: {
          source_kind: kindOf(source),
          source_id: source.id,
          page_id: page,
          page_address: address,
          page_read: read,
          n_passages: source.passages.filter(one => one.withdrawn === undefined && one.where?.page === page).length,
        },
        behind: [`${source.id}/${page}`],
      })),
    ),
}
