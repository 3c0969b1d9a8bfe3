import type { Review } from '../../schema/settled.ts'
import { BASIS } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { countedStudies } from './counted-studies.ts'
import { factNumbers } from './fact-numbers.ts'

/** What a text of ours can have filled in, by its name: what is counted here, and the facts that pages state. */
export function numbersOf(review: Review): ReadonlyMap<string, string> {
  const counts = Object.entries(COUNTS).map(([name, count]) => [name, String(count(review))] as const)
  return new Map([...counts, ...factNumbers([...review.studies, ...review.documents])])
}

const COUNTS: Readonly<Record<string, (review: Review) => number>> = {
  n_studies: review => countedStudies(review).length,
  n_documents: review => review.documents.length,
  n_assessors: review => new Set(review.reviewFindings.map(({ assessor }) => assessor)).size,
  window_from: ({ protocol }) => protocol.window.from,
  window_to: ({ protocol }) => protocol.window.to,
  ...Object.fromEntries(
    wordsOf(BASIS).map(basis => [
      `n_studies_${basis.replaceAll('-', '_')}`,
      (review: Review) => countedStudies(review).filter(({ record }) => record.basis === basis).length,
    ]),
  ),
}

/** The names of what is counted or set by the protocol, which every review has. */
export const COUNT_NAMES: readonly string[] = Object.keys(COUNTS)
