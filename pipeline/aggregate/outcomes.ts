import { caveats } from '../languages/en/caveats.ts'
import {
  countOrMissing,
  flagCells,
  flagOrMissing,
  listCells,
  listOrMissing,
  numberCells,
  type Table,
  text,
} from './table.ts'

/** What the evaluations found, one outcome a row. */
export const outcomes: Table = {
  name: 'outcomes',
  row: 'an outcome of an evaluation',
  meaning:
    'One outcome as the page states it: domain, how it was measured, direction, size as printed, and what it is attributed to.',
  caveat: caveats.evaluations,
  source: 'The outcome sheets of the evaluations.',
  rests_on: 'Its passage, in `passage_id`.',
  key: ['source_id', 'passage_id', 'outcome'],
  columns: [
    text('source_id'),
    text('passage_id'),
    text('domain'),
    text('outcome'),
    ...listOrMissing('informants'),
    text('instrument'),
    text('data_type', { words: ['outcome_data', 'missing'] }),
    text('outcome_design', { words: ['outcome_design', 'missing'] }),
    ...flagOrMissing('comparison_group'),
    ...countOrMissing('n_before', 'informants'),
    ...countOrMissing('n_after', 'informants'),
    text('outcome_direction', { words: ['outcome_direction', 'missing'] }),
    text('size_as_printed'),
    text('significance', { words: ['significance', 'missing'] }),
    text('attribution', { words: ['attribution', 'missing'] }),
    text('outcome_role', { words: ['outcome_role', 'missing'] }),
  ],
  rows: ({ review }) =>
    review.documents.flatMap(document =>
      document.outcomes.map(
        ({ passage, informants, design, comparison_group, n_before, n_after, direction, role, ...outcome }) => ({
          cells: {
            source_id: document.id,
            passage_id: `${document.id}/${passage}`,
            ...outcome,
            ...listCells('informants', informants),
            outcome_design: design,
            ...flagCells('comparison_group', comparison_group),
            ...numberCells('n_before', n_before),
            ...numberCells('n_after', n_after),
            outcome_direction: direction,
            outcome_role: role,
          },
          behind: [`${document.id}/${passage}`],
        }),
      ),
    ),
}
