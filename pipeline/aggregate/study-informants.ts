import { isMissing } from '../../schema/missing.ts'
import { countOrMissing, numberCells, type Table, text } from './table.ts'

/** Who told each study what it reports, with their number as a number. */
export const studyInformants: Table = {
  name: 'study-informants',
  row: 'a group of informants of a study, in one unit',
  meaning:
    'One row a group that told a study what it reports, and how many of them there were. A study whose informants are missing has no row; `studies` says why.',
  caveat:
    'Never add numbers of different units, or those of a group and of one within it: the same people may be counted in both.',
  source: 'The notes of the studies.',
  rests_on: 'The study itself.',
  key: ['source_id', 'informant', 'unit'],
  columns: [
    text('source_id'),
    text('informant'),
    ...countOrMissing('n_informants', 'informants'),
    text('unit', { words: ['unit', 'missing'] }),
  ],
  rows: ({ review }) =>
    review.studies.flatMap(({ id, record }) =>
      isMissing(record.informants)
        ? []
        : record.informants.map(({ group, n, unit }) => ({
            cells: { source_id: id, informant: group, ...numberCells('n_informants', n), unit },
            behind: [id],
          })),
    ),
}
