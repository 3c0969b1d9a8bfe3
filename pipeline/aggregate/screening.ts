import { countOrMissing, list, numberCells, type Table, text } from './table.ts'

/** Every record that was met, and what was decided about it. */
export const screening: Table = {
  name: 'screening',
  row: 'a record',
  meaning:
    'One row a record that was met, the searches that met it, and at which stage what was decided about it and why. The `record_id` of an included record is the `source_id` of its study.',
  caveat: 'A record that awaits classification or of which no screening is settled is not excluded.',
  source: 'screening.csv.',
  json_in: 'data/screening.json',
  rests_on: 'The record itself.',
  key: ['record_id'],
  columns: [
    text('record_id'),
    text('title'),
    text('record_authors'),
    ...countOrMissing('year', 'year'),
    text('doi'),
    list('found_by'),
    text('stage', { words: ['screening_stage'] }),
    text('decision', { words: ['screening_decision'] }),
    text('reason'),
    text('page_states'),
    text('screening_note'),
  ],
  rows: ({ review }) =>
    review.screening.map(({ authors, year, note, ...record }) => ({
      cells: { ...record, record_authors: authors, ...numberCells('year', year), screening_note: note },
      behind: [record.record_id],
    })),
}
