import { list, type Table, text } from './table.ts'

/** What each question or domain of a tool got when the methods of a study were appraised. A study whose basis lets nobody tell has no row. */
export const appraisals: Table = {
  name: 'appraisals',
  row: 'a question or domain of the tool with which the methods of a study were appraised',
  meaning:
    'What the question or domain got, in the words of the tool. What a tool judges of the whole, such as `overall`, is a row like the others; nothing is added up. `coded_by` are the coders who have finished the study: the note does not say which of them appraised it.',
  caveat: 'Answers of different tools say different things, and no count of them says how good a study is.',
  source: 'The notes of the studies.',
  key: ['source_id', 'tool', 'appraisal_domain'],
  columns: [
    text('source_id'),
    text('tool'),
    text('appraisal_domain'),
    text('appraisal_answer', { words: ['appraisal_answer', 'missing'] }),
    list('coded_by'),
  ],
  rows: ({ review }) =>
    review.studies.flatMap(({ id, record: { appraisal, coded_by } }) =>
      typeof appraisal === 'string'
        ? []
        : appraisal.answers.map(({ question, answer }) => ({
            cells: {
              source_id: id,
              tool: appraisal.tool,
              appraisal_domain: question,
              appraisal_answer: answer,
              coded_by,
            },
            behind: [id],
          })),
    ),
}
