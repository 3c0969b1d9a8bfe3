import { z } from 'zod'
import { form, someText, textOf, textSuchAs } from './text.ts'

/** What a publication is found by. */

export const author = textSuchAs('a name such as `Family, Given`')

export const country = textSuchAs('a country code of two letters such as `GB`')

export const doiOrMissing = textOf(
  z.string().min(1),
  { expected: 'a DOI such as `10.1234/abc`', orMissing: true, isDoi: true },
  someText,
)

/** A day as spreadsheets write it in place of a range of pages: `10-dec` for 10-12. */
const DAY =
  /(?:^|[^\p{L}])(?:jan|feb|mar|mär|apr|ma[jiy]|jun|jul|aug|sep|o[kc]t|nov|de[cz])\p{L}{0,7}\.?(?:[^\p{L}]|$)|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/iu

export const pagesOrMissing = textOf(
  z.string().min(1),
  { expected: 'a page or a range of pages such as `11-29`', orMissing: true },
  text => (DAY.test(text) ? undefined : someText(text)),
)

export const address = form(/^https?:\/\/[^\s<>"]+$/, 'an address that begins with https:// or http://')
