import { CHECKLIST_ADDRESS, checklistOf } from '../../schema/checklists.ts'
import { inEach } from '../languages/in-each.ts'
import { label, list, type Table, text, textInOthers } from './table.ts'

/** Where the review answers each item of the checklists for reporting. Their texts are linked and not copied. */
export const reporting: Table = {
  name: 'reporting',
  row: 'an item of a checklist for reporting',
  meaning:
    'Whether the review says what the item asks for, where, and what is missing. `checklist_item` ends in its number in the checklist; what it is called are our words, and the checklist itself is at `checklist_address`. A place without a folder is in `sources/`.',
  caveat: 'That an item is answered says nothing of how well the thing was done.',
  source: '`reporting.csv`.',
  json_in: 'data/reporting.json',
  key: ['checklist_item'],
  columns: [
    text('checklist', { words: ['checklist'] }),
    text('checklist_item', { words: ['checklist_item'] }),
    label('checklist_item_label'),
    text('answered', { words: ['answered'] }),
    list('reported_in'),
    textInOthers('reporting_note'),
    text('checklist_address'),
  ],
  rows: ({ review, languages }) =>
    review.reporting.map(({ item, answered, where, note, note_translations }) => {
      const checklist = checklistOf(item)
      return {
        cells: {
          checklist,
          checklist_item: item,
          checklist_item_label: inEach(languages, ({ words }) => words.checklist_item[item]),
          answered,
          reported_in: where ?? [],
          reporting_note: note,
          checklist_address: CHECKLIST_ADDRESS[checklist],
        },
        translations: { reporting_note: note_translations },
        behind: [],
      }
    }),
}
