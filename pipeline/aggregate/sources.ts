import { kindOf } from '../../schema/settled.ts'
import { count, type Table, text } from './table.ts'

/** Studies and documents together: what a `source_id` names where it may be either. */
export const sources: Table = {
  name: 'sources',
  row: 'a study or a document',
  meaning:
    'One row a study or document, with which of the two it is: the one table in which every `source_id` stands. What is known of it stands in `studies` or `documents`.',
  caveat: 'Documents are in no count of studies.',
  source: 'The notes of the studies and documents.',
  rests_on: 'The source itself.',
  key: ['source_id'],
  columns: [text('source_id'), text('source_kind', { words: ['source_kind'] }), count('n_passages', 'passages')],
  rows: ({ review }) =>
    [...review.studies, ...review.documents].map(source => ({
      cells: {
        source_id: source.id,
        source_kind: kindOf(source),
        n_passages: source.passages.filter(one => one.withdrawn === undefined).length,
      },
      behind: [source.id],
    })),
}
