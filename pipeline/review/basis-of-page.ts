import type { WordIn } from '../../schema/vocabulary.ts'

/** What a page that was read so bears, from the least to the most. A record page names a publication and shows nothing of what it found. */
export const BASIS_OF_PAGE = [
  ['summary', 'summary'],
  ['abstract', 'abstract'],
  ['opening', 'partial-text'],
  ['full-text', 'full-text'],
] as const satisfies readonly (readonly [WordIn<'page_read'>, WordIn<'basis'>])[]

/** What may be said of a page of which more than its record was read. */
export type PageOfText = (typeof BASIS_OF_PAGE)[number][0]
