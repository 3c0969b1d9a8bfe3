import { onceOf } from '../../schema/once-of.ts'
import type { Review } from '../../schema/settled.ts'
import { BASIS } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { basisOfPassage } from './basis-of-page.ts'
import { countedCodes } from './counted-codes.ts'
import { countedStudies } from './counted-studies.ts'
import { countedFindings } from './counts-as.ts'
import { factNumbers } from './fact-numbers.ts'

/** What a text of ours can have filled in, by its name: what is counted here, and the facts that pages state. */
export const numbersOf = onceOf((review: Review): ReadonlyMap<string, string> => {
  const counts = Object.entries(COUNTS).map(([name, count]) => [name, String(count(review))] as const)
  return new Map([...counts, ...factNumbers([...review.studies, ...review.documents])])
})

/** For each counted finding what was read of its study on the page that its passage stands on: less, for some, than was read of the study. */
const basesOfFindings = onceOf((review: Review) => {
  const counted = new Set(countedCodes(review).map(({ code }) => code.code))
  return countedStudies(review).flatMap(study =>
    countedFindings(study)
      .filter(({ code }) => counted.has(code))
      .map(({ passage }) => basisOfPassage(study, passage)),
  )
})

const COUNTS: Readonly<Record<string, (review: Review) => number>> = {
  n_studies: review => countedStudies(review).length,
  n_findings: review => basesOfFindings(review).length,
  n_documents: review => review.documents.length,
  n_assessors: review => new Set(review.reviewFindings.map(({ assessor }) => assessor)).size,
  window_from: ({ protocol }) => protocol.window.from,
  window_to: ({ protocol }) => protocol.window.to,
  ...byBasis('n_studies', review => countedStudies(review).map(({ record }) => record.basis)),
  ...byBasis('n_findings', basesOfFindings),
}

/** How many there are of each basis: `n_studies_full_text`, … */
function byBasis(name: string, basesOf: (review: Review) => readonly unknown[]): typeof COUNTS {
  return Object.fromEntries(
    wordsOf(BASIS).map(basis => [
      `${name}_${basis.replaceAll('-', '_')}`,
      (review: Review) => basesOf(review).filter(one => one === basis).length,
    ]),
  )
}

/** The names of what is counted or set by the protocol, which every review has. */
export const COUNT_NAMES: readonly string[] = Object.keys(COUNTS)
