import { label, list, type Table, text } from './table.ts'

/** The methods a guidance page presents. */
export const methods: Table = {
  name: 'methods',
  row: 'a method',
  meaning: 'One method as the guidance presents it, with the ratings and evaluations the pages we read show.',
  caveat: 'Letters A to D are the portal’s own. Some of the evidence concerns adults or other fields.',
  source: 'The method sheets of the guidance.',
  key: ['document_id', 'method_id'],
  columns: [
    text('document_id'),
    text('method_id'),
    label('label_label'),
    list('named_in'),
    text('own_card', { words: ['yes_no'] }),
    text('purpose'),
    text('target_group'),
    text('origin_field'),
    text('statutory_use', { words: ['yes_partly_no', 'missing'] }),
    text('participants'),
    list('ratings'),
    list('evaluations'),
    list('evidence_label_as_printed'),
    text('passage_id'),
  ],
  rows: ({ review }) =>
    review.documents.flatMap(document =>
      document.methods.map(
        ({ passage, ratings, evaluations, evidence_label_as_printed, label_da, label_en, ...method }) => ({
          cells: {
            document_id: document.id,
            ...method,
            label_label: { da: label_da, en: label_en },
            ratings: joined(ratings),
            evaluations: joined(evaluations),
            evidence_label_as_printed: joined(evidence_label_as_printed),
            passage_id: `${document.id}/${passage}`,
          },
          behind: [`${document.id}/${passage}`],
        }),
      ),
    ),
}

function joined(items: string | readonly object[]): string | string[] {
  return typeof items === 'string' ? items : items.map(item => Object.values(item).join(' | '))
}
