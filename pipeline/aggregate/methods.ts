import { isMissing, type Missing } from '../../schema/missing.ts'
import { flag, label, list, listCells, listOrMissing, type Table, text } from './table.ts'

/** The methods a guidance page presents. */
export const methods: Table = {
  name: 'methods',
  row: 'a method',
  meaning: 'One method as the guidance presents it, with the ratings and evaluations the pages we read show.',
  caveat: 'Letters are those of the guidance. Some of what it rests on may concern other people or fields.',
  source: 'The method sheets of the guidance.',
  rests_on: 'Its passage, in `passage_id`.',
  key: ['source_id', 'method_id'],
  columns: [
    text('source_id'),
    text('method_id'),
    label('method_label'),
    list('named_in'),
    flag('own_card'),
    text('purpose'),
    text('target_group'),
    text('origin_field'),
    text('statutory_use', { words: ['yes_partly_no', 'missing'] }),
    text('participants'),
    ...listOrMissing('ratings'),
    ...listOrMissing('evaluations'),
    ...listOrMissing('evidence_label_as_printed'),
    text('passage_id'),
  ],
  rows: ({ review }) =>
    review.documents.flatMap(document =>
      document.methods.map(
        ({ passage, own_card, ratings, evaluations, evidence_label_as_printed, label: labels, ...method }) => ({
          cells: {
            source_id: document.id,
            ...method,
            method_label: labels,
            own_card: own_card === 'yes',
            ...listCells('ratings', joined(ratings)),
            ...listCells('evaluations', joined(evaluations)),
            ...listCells('evidence_label_as_printed', joined(evidence_label_as_printed)),
            passage_id: `${document.id}/${passage}`,
          },
          behind: [`${document.id}/${passage}`],
        }),
      ),
    ),
}

function joined(items: readonly object[] | Missing): string[] | Missing {
  return isMissing(items) ? items : items.map(item => Object.values(item).join(' | '))
}
