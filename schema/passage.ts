import { z } from 'zod'
import { isoDate } from './dates.ts'
import { field } from './field.ts'
import { passageId, reportId } from './ids.ts'
import { translated } from './labels.ts'
import { textOf, words } from './text.ts'

const where = textOf(
  z.strictObject({ page: z.string(), place: z.string() }),
  { expected: 'a page and a place on it, such as `s1, abstract, sentence 3`' },
  text => {
    const [, onPage, place] = /^(s[1-9]\d{0,2}), (\S.*)$/.exec(text) ?? []
    return onPage !== undefined && place !== undefined ? { page: onPage, place } : undefined
  },
)

/** One thing a page says, in the coder's own words; or the reason it was taken out. */
export const passage = z.strictObject({
  passage: field(passageId, {
    question: 'Which passage is it?',
    doubt: 'Passages run p1, p2, … in the order they stand; one that is taken out keeps its number.',
    declares: 'passage',
  }),
  text: field(words.optional(), {
    question: 'What does the page say there?',
    unlessWithdrawn: true,
    doubt:
      'One thing, in our own words, as strongly as the page says it and no more. What says two things is two passages.',
  }),
  translations: translated(
    'What does it say in each other language of the review?',
    'Our translation: as strongly as the text and no more, and plain in its own language. Readings are of the text.',
  ),
  where: field(where.optional(), {
    question: 'On which page does it stand, and where on it?',
    unlessWithdrawn: true,
    doubt: 'Close enough that somebody else finds the sentence.',
    names: 'page',
    part: 'page',
  }),
  report: field(reportId.optional(), {
    question: 'Which of the reports says it?',
    doubt: 'Only where the note lists reports; then every passage names one.',
    names: 'report',
  }),
  added: field(isoDate.optional(), {
    question: 'On which day was it added, where it was read after the first reading?',
    doubt: 'Leave it out where the passage was there from the beginning.',
  }),
  reread: field(isoDate.optional(), {
    question:
      'On which day was it read again, after its text was changed, and found to stand as it is coded and translated?',
    doubt:
      'Only where nothing else was changed: a reading or a translation that is changed says itself that it was read again.',
  }),
  withdrawn: field(words.optional(), {
    question: 'Why was it taken out?',
    doubt: 'The bullet stands in place of text, place and codes, so that no citation points at another passage.',
  }),
})

export type Passage = z.infer<typeof passage>
