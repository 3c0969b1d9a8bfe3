import type { Review } from '../../schema/settled.ts'
import { BASIS } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { basisOfPassage } from './basis-of-page.ts'
import { countedCodes } from './counted-codes.ts'
import { countedStudies } from './counted-studies.ts'
import { countedFindings } from './counts-as.ts'
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
  n_findings: review => basesOfFindings(review).length,
  ...Object.fromEntries(
    wordsOf(BASIS).flatMap(basis => {
      const name = basis.replaceAll('-', '_')
      return [
        [
          `n_studies_${name}`,
          (review: Review) => countedStudies(review).filter(({ record }) => record.basis === basis).length,
        ],
        [`n_findings_${name}`, (review: Review) => basesOfFindings(review).filter(one => one === basis).length],
      ]
    }),
  ),
}

/** For each counted finding what was read of its study on the page that its passage stands on: less, for some, than was read of the study. */
function basesOfFindings(review: Review) {
  const counted = new Set(countedCodes(review).map(({ code }) => code.code))
  return countedStudies(review).flatMap(study =>
    countedFindings(study)
      .filter(({ code }) => counted.has(code))
      .map(({ passage }) => basisOfPassage(study, passage)),
  )
}

/** The names of what is counted or set by the protocol, which every review has. */
export const COUNT_NAMES: readonly string[] = Object.keys(COUNTS)
