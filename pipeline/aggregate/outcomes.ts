import { countOrMissing, list, numberCells, type Table, text } from './table.ts'

/** What the evaluations found, one outcome a row. */
export const outcomes: Table = {
  name: 'outcomes',
  row: 'an outcome of an evaluation',
  meaning:
    'One outcome as the page states it: domain, how it was measured, direction, size as printed, and what it is attributed to.',
  caveat: 'Change during a project. Where no comparison group was seen the cause is unknown.',
  source: 'The outcome sheets of the evaluations.',
  key: ['document_id', 'passage_id', 'outcome'],
  columns: [
    text('document_id'),
    text('passage_id'),
    text('domain'),
    text('outcome'),
    list('informants'),
    text('instrument'),
    text('data_type', { words: ['outcome_data', 'missing'] }),
    text('design', { words: ['outcome_design', 'missing'] }),
    text('comparison_group', { words: ['yes_no', 'missing'] }),
    ...countOrMissing('n_before', 'informants'),
    ...countOrMissing('n_after', 'informants'),
    text('direction', { words: ['outcome_direction', 'missing'] }),
    text('size_as_printed'),
    text('significance', { words: ['significance', 'missing'] }),
    text('attribution', { words: ['attribution', 'missing'] }),
    text('role', { words: ['outcome_role', 'missing'] }),
  ],
  rows: ({ review }) =>
    review.documents.flatMap(document =>
      document.outcomes.map(({ passage, n_before, n_after, ...outcome }) => ({
        cells: {
          document_id: document.id,
          passage_id: `${document.id}/${passage}`,
          ...outcome,
          ...numberCells('n_before', n_before),
          ...numberCells('n_after', n_after),
        },
        behind: [`${document.id}/${passage}`],
      })),
    ),
}
