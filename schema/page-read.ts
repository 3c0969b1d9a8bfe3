import { z } from 'zod'
import { address } from './bibliographic-texts.ts'
import { field } from './field.ts'
import { pageId } from './ids.ts'
import { wordOf } from './text.ts'
import { PAGE_READ } from './vocabulary.ts'

/** A page that was read. */
export const page = z.strictObject({
  page: field(pageId, {
    question: 'Which page is it?',
    doubt: 'Pages run s1, s2, … in the order they stand.',
    declares: 'page',
  }),
  address: field(address, { question: 'At which address was it read?' }),
  read: field(wordOf(PAGE_READ), {
    question: 'What of the study stands there and was read? Of a document: how much of the page?',
  }),
})

export type Page = z.infer<typeof page>
