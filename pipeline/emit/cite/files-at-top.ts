import type { Review } from '../../../schema/settled.ts'
import { catalogueOf } from '../../languages/catalogues.ts'
import { ownLanguageFirst } from '../../languages/own-language-first.ts'
import { CITATION_MARK, citationFile } from './citation-file.ts'
import { ZENODO_MARK, zenodoFile } from './zenodo-file.ts'

/** A file that others look for at the top of a repository: how it is known to be ours, and what it says of a review; nothing of one without dataset.md. */
export interface FileAtTop {
  name: string
  mark: string
  textOf: (review: Review) => string | undefined
}

export const FILES_AT_TOP: readonly FileAtTop[] = [
  {
    name: 'CITATION.cff',
    mark: CITATION_MARK,
    textOf: review => review.dataset && citationFile(review.dataset, firstOf(review)),
  },
  {
    name: '.zenodo.json',
    mark: ZENODO_MARK,
    textOf: review => review.dataset && zenodoFile(review, review.dataset, firstOf(review)),
  },
]

/** They know one language. */
function firstOf({ protocol }: Review) {
  const [first = ''] = ownLanguageFirst(protocol.review.languages)
  return catalogueOf(first)
}
