import { z } from 'zod'
import { author, doiOrMissing } from './bibliographic-texts.ts'
import { yearOrMissing } from './dates.ts'
import { field } from './field.ts'
import { reportId } from './ids.ts'
import { listOrMissing, textOrMissing, wordOrMissing, words } from './text.ts'
import { STUDY_TYPE } from './vocabulary.ts'

/** One publication of a study that has several. */
export const report = z.strictObject({
  report: field(reportId, {
    question: 'Which report is it?',
    doubt: 'Reports run r1, r2, … in the order they stand.',
    declares: 'report',
  }),
  title: field(words, { question: 'What is its title, as printed?' }),
  authors: field(listOrMissing(author), {
    question: 'Who wrote it?',
    doubt: 'Family name first, as a page prints it.',
  }),
  year: field(yearOrMissing, { question: 'In which year was it published?' }),
  container: field(textOrMissing, {
    question: 'Which journal, book or series did it appear in, or who published it?',
  }),
  doi: field(doiOrMissing, {
    question: 'Which DOI does it have?',
    doubt: 'Only the part from `10.` on, without an address before it.',
  }),
  type: field(wordOrMissing(STUDY_TYPE), { question: 'What kind of publication is it?' }),
})
