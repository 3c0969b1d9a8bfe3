import { count, list, listCells, listOrMissing, type Table, text, textInOthers } from './table.ts'

/** Who read, and how; named by letters in every other table. */
export const coders: Table = {
  name: 'coders',
  row: 'a coder',
  meaning:
    'One row a coder of the protocol, also those who settle disputes and code nothing. `n_sources` is the number of studies and documents that the coder has finished. Where others stand in `superseded_by` theirs are counted.',
  caveat: 'Two automated readers of one kind are no two independent people.',
  source: 'The protocol.',
  rests_on: 'Nothing that was read: the protocol says who read.',
  key: ['coder'],
  columns: [
    text('coder'),
    text('coder_kind', { words: ['coder_kind'] }),
    textInOthers('coder_read'),
    ...listOrMissing('independent_of'),
    list('superseded_by'),
    list('packets'),
    count('n_sources', 'sources'),
  ],
  rows: ({ review }) =>
    review.protocol.coders.map(one => ({
      cells: {
        coder: one.coder,
        coder_kind: one.kind,
        coder_read: one.read,
        ...listCells('independent_of', one.independent_of ?? 'not-applicable'),
        superseded_by: one.superseded_by ?? [],
        packets: one.packet ?? [],
        n_sources: [...review.studies, ...review.documents].filter(({ record }) => record.coded_by.includes(one.coder))
          .length,
      },
      translations: { coder_read: one.read_translations },
      behind: [],
    })),
}
