import type { z } from 'zod'
import { analysis } from './analysis.ts'
import { claims } from './claim.ts'
import { codebook } from './codebook.ts'
import { dataset } from './dataset.ts'
import { form } from './form.ts'
import { listOfEntries, type Outline, partsOf } from './outline.ts'
import { PAGE_FILES } from './page-files.ts'
import { protocol } from './protocol.ts'
import { reviewFindings } from './review-finding.ts'

/** What is known of a page above the studies. A review may do without those that are not `needed`. */
interface PageKind {
  file: string
  schema: z.ZodObject
  outline: Outline
  needed: boolean
  meaning: string
}

/** Each page above the studies once. */
export const PAGES = {
  protocol: {
    file: PAGE_FILES.protocol,
    schema: protocol,
    outline: { layout: 'parts', parts: partsOf(protocol) },
    needed: true,
    meaning: 'What the review asks, of what and by whom, and what it cannot say.',
  },
  codebook: {
    file: PAGE_FILES.codebook,
    schema: codebook,
    outline: { layout: 'titles', begins: 'Scheme', before: 'how_to_code', ...listOfEntries(codebook, 'schemes') },
    needed: true,
    meaning: 'How to code, and the schemes, themes and codes with when each is used.',
  },
  form: {
    file: PAGE_FILES.form,
    schema: form,
    outline: { layout: 'list', ...listOfEntries(form) },
    needed: true,
    meaning: 'What this review asks of a study beside what every review asks.',
  },
  analysis: {
    file: PAGE_FILES.analysis,
    schema: analysis,
    outline: { layout: 'parts', parts: partsOf(analysis) },
    needed: true,
    meaning: 'The choices of the analysis, declared before the numbers are seen.',
  },
  claims: {
    file: PAGE_FILES.claims,
    schema: claims,
    outline: { layout: 'list', ...listOfEntries(claims) },
    needed: false,
    meaning: 'What published reviews claim, to be set beside the sample.',
  },
  reviewFindings: {
    file: PAGE_FILES.reviewFindings,
    schema: reviewFindings,
    outline: { layout: 'list', ...listOfEntries(reviewFindings) },
    needed: false,
    meaning: 'What the whole amounts to, with how confident the review is in it.',
  },
  dataset: {
    file: PAGE_FILES.dataset,
    schema: dataset,
    outline: { layout: 'parts', parts: partsOf(dataset) },
    needed: false,
    meaning:
      'What the dataset is called, who made it and under which terms. What cites and describes it is made from here.',
  },
} as const satisfies Record<keyof typeof PAGE_FILES, PageKind>

export type PageName = keyof typeof PAGES
export type PageOf<Name extends PageName> = z.output<(typeof PAGES)[Name]['schema']>

export const PAGE_NAMES = Object.keys(PAGES) as PageName[]

export function pageNamed(file: string): PageName | undefined {
  return PAGE_NAMES.find(name => PAGES[name].file === file)
}
