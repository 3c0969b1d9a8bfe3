import { countOrMissing, list, numberCells, type Table, text } from './table.ts'

/** What the evaluations found, one outcome a row. */
export const outcomes: Table = {
  name: 'outcomes',
  da: 'Resultater af evalueringer',
  en: 'Outcomes of evaluations',
  row: 'an outcome of an evaluation',
  meaning:
    'One outcome as the page states it: domain, how it was measured, direction, size as printed, and what it is attributed to.',
  caveat: 'Change during a project. Where no comparison group was seen the cause is unknown.',
  source: 'The outcome sheets of the evaluations.',
  key: ['document_id', 'passage_id', 'outcome'],
  columns: [
    text('document_id', 'Evaluering', 'Evaluation'),
    text('passage_id', 'Passage', 'Passage'),
    text('domain', 'Område', 'Domain'),
    text('outcome', 'Resultat', 'Outcome'),
    list('informants', 'Hvem siger det', 'Who says it'),
    text('instrument', 'Redskab', 'Instrument'),
    text('data_type', 'Datatype', 'Type of data'),
    text('design', 'Design', 'Design'),
    text('comparison_group', 'Sammenligningsgruppe', 'Comparison group'),
    ...countOrMissing('n_before', 'informants', 'Antal før', 'Number before'),
    ...countOrMissing('n_after', 'informants', 'Antal efter', 'Number after'),
    text('direction', 'Retning', 'Direction'),
    text('size_as_printed', 'Størrelse som trykt', 'Size as printed'),
    text('significance', 'Signifikans som trykt', 'Significance as printed'),
    text('attribution', 'Tilskrives', 'Attributed as'),
    text('role', 'Rolle', 'Role'),
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
