import { z } from 'zod'
import { field } from './field.ts'
import { translated } from './labels.ts'
import { blankOr, form, listOf, wordOf, wordsOrNothing } from './text.ts'
import { ANSWERED, CHECKLIST_ITEM } from './vocabulary.ts'

/** A page with one of its headings, a sheet, or what is published: `protocol.md#limits`, `searches.csv`, `output/tables/agreement.csv`, `output/report.md`. */
export const PLACE_REPORTED =
  /^(?:([a-z-]+\.md)(?:#([a-z0-9-]+))?|([a-z-]+\.csv)|output\/tables\/([a-z-]+)\.csv|output\/report\.md)$/

/** One item of a checklist for reporting, and where the review answers it. */
export const reportingRow = z.strictObject({
  item: field(wordOf(CHECKLIST_ITEM), {
    question: 'Which item of which checklist is it?',
    doubt: 'What it asks for stands in the checklist, whose address is in the table `reporting`.',
  }),
  answered: field(wordOf(ANSWERED), { question: 'Does the review say what it asks for?' }),
  where: field(
    blankOr(
      listOf(
        form(
          PLACE_REPORTED,
          'a page with its heading, a sheet or a table, such as `protocol.md#limits`, `searches.csv` or `output/tables/agreement.csv`',
        ),
      ),
    ),
    { question: 'Where does it say it?', doubt: 'Empty where it is not said.' },
  ),
  note: field(wordsOrNothing, {
    question: 'What is missing, and why?',
    doubt: 'Needed wherever it is not answered whole.',
  }),
  note_translations: translated('What does the note say in each other language of the review?', 'Our translation.'),
})
export type ReportingRow = z.infer<typeof reportingRow>
