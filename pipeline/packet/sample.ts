import type { Code } from '../../schema/codebook.ts'
import type { Passage } from '../../schema/passage.ts'
import type { Finding, Review, Study } from '../../schema/settled.ts'
import { sortedBy } from '../canonical/order.ts'
import { countedStudies } from '../review/counted-studies.ts'
import { declaresEffect } from '../review/declares-effect.ts'
import { orderHash } from './packet-name.ts'

/** How many of the findings that declare no effect a person checks: with all that declare one, as many as can be compared in two hours. */
export const DRAWN = 60

/** A finding with what it stands on. */
export interface Sampled {
  study: Study
  finding: Finding
  passage: Passage
  code: Code
}

/**
 * The findings that a person checks, of studies that others have coded: all that declare an effect, because every conclusion rests on them, and some of the others, drawn by the order of a hash
 * so that nobody chose them. All of them stand in another order of that kind: in the same one those that were drawn, which come first in it, would come first here.
 */
export function sampleOf(review: Review, seed: string, letter: string): Sampled[] {
  const all = findingsOfOthers(review, letter)
  const order =
    (what: 'drawn' | 'shown') =>
    ({ finding }: Sampled) =>
      orderHash(seed, what, finding.finding_id)
  const others = all.filter(({ finding }) => !declaresEffect(finding))
  const drawn = sortedBy(others, order('drawn')).slice(0, DRAWN)
  return sortedBy([...all.filter(({ finding }) => declaresEffect(finding)), ...drawn], order('shown'))
}

/** The findings that a coder may check: nobody confirms what they have read themselves. */
export function findingsOfOthers(review: Review, letter: string): Sampled[] {
  return allFindings(review).filter(({ study }) => !study.record.coded_by.includes(letter))
}

/** Every settled finding of the studies that count. */
export function allFindings(review: Review): Sampled[] {
  const codes = new Map(
    review.codebook.schemes.flatMap(({ themes }) =>
      themes.flatMap(theme => theme.codes.map(code => [code.code, code])),
    ),
  )
  return countedStudies(review).flatMap(study =>
    study.findings.map(finding => {
      const passage = study.passages.find(one => one.passage === finding.passage)
      const code = codes.get(finding.code)
      if (passage === undefined || code === undefined) throw new Error(`${finding.finding_id} stands on nothing`)
      return { study, finding, passage, code }
    }),
  )
}
