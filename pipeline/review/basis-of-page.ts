import type { Finding, Study } from '../../schema/settled.ts'
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

/** What was read of a study on the page that a passage of it stands on. */
export function basisOfPassage(
  { pages, passages }: Pick<Study, 'pages' | 'passages'>,
  passage: string,
): WordIn<'basis'> | undefined {
  const where = passages.find(one => one.passage === passage)?.where
  const read = pages.find(({ page }) => page === where?.page)?.read
  return BASIS_OF_PAGE.find(([word]) => word === read)?.[1]
}

/** The most that was read of a study where it says these things: of the whole of it more may have been read elsewhere. */
export function mostReadFor(
  study: Pick<Study, 'pages' | 'passages'>,
  findings: readonly Finding[],
): WordIn<'basis'> | undefined {
  const read = findings.map(({ passage }) => basisOfPassage(study, passage))
  return BASIS_OF_PAGE.findLast(([, basis]) => read.includes(basis))?.[1]
}
