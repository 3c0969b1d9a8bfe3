import { z } from 'zod'
import { author, country } from './bibliographic-texts.ts'
import { dateOrMissing, yearOrMissing } from './dates.ts'
import { field } from './field.ts'
import { coderLetter, idOf, sourceId } from './ids.ts'
import { peopleList } from './people.ts'
import { listOf, listOrMissing, textOrMissing, textSuchAs, wholeOrMissing, wordOf } from './text.ts'
import { DOCUMENT_BASIS, DOCUMENT_KIND, STATUS } from './vocabulary.ts'

const organisation = textSuchAs('the name of an organisation or a person')

/** What is known of a review, an evaluation, a mapping or a guidance page as a whole. */
export const documentRecord = z.strictObject({
  status: field(wordOf(STATUS), {
    question: 'Is it ready to be used?',
    doubt: 'A draft is checked for form and enters nothing.',
  }),
  coded_by: field(listOf(coderLetter), {
    question: 'Which coders have finished it?',
    doubt:
      'A sheet counts once its coder stands here; a finished coder has a row for every passage, also where no code fits.',
    names: 'coder',
  }),
  kind: field(wordOf(DOCUMENT_KIND), { question: 'What kind of document is it?' }),
  authors: field(listOrMissing(author), {
    question: 'Who wrote it?',
    doubt: 'Family name first, as a page prints it.',
  }),
  year: field(yearOrMissing, { question: 'In which year was it published?' }),
  published_on: field(dateOrMissing, { question: 'On which day was it published?' }),
  publisher: field(textOrMissing, { question: 'Who published it?' }),
  producers: field(listOrMissing(organisation), { question: 'Which organisations made it?' }),
  commissioned_by: field(listOrMissing(organisation), { question: 'Who asked for it to be made?' }),
  funded_by: field(listOrMissing(organisation), { question: 'Who paid for it?' }),
  language: field(textOrMissing, { question: 'Which language is it written in?' }),
  setting_countries: field(listOrMissing(country), {
    question: 'Which countries is it set in?',
    doubt: 'Country codes of two letters (`GB`, not `UK`).',
  }),
  population: field(peopleList, { question: 'Whom is it about?', names: 'people' }),
  source_of_scheme: field(idOf('a scheme of the codebook').optional(), {
    question: 'Which scheme of the codebook was taken from it?',
    doubt: 'Leave it out where none was.',
    names: 'scheme',
  }),
  studies_included: field(wholeOrMissing, {
    question: 'How many studies does it include?',
    doubt: '`not-applicable` where it is no review of studies.',
  }),
  basis: field(wordOf(DOCUMENT_BASIS), { question: 'How much of it was read?' }),
  formerly: field(listOf(sourceId).optional(), {
    question: 'Which ids did it have before?',
    doubt: 'An id that was once cited leads here, and is never given to another document.',
  }),
})

export type DocumentRecord = z.infer<typeof documentRecord>

export const draftDocumentRecord = documentRecord
  .partial()
  .required({ status: true })
  .extend({ coded_by: documentRecord.shape.coded_by.default([]) })

export type DocumentDraft = z.infer<typeof draftDocumentRecord>
