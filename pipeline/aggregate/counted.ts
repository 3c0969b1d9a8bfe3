import type { ColumnTable } from 'arquero'
import type { Claim } from '../../schema/claim.ts'
import type { Scenario } from '../../schema/scenario.ts'
import type { Review, Study } from '../../schema/settled.ts'
import { type CodeOfTheme, countedCodes } from '../review/counted-codes.ts'
import { countedStudies } from '../review/counted-studies.ts'
import { filledIn } from '../review/filled-in.ts'
import { numbersOf } from '../review/numbers-of.ts'
import { supersededOf } from '../review/rounds.ts'
import { type ClaimStudy, claimStudies } from './claim-studies.ts'
import { type Conclusion, conclusionOf } from './conclusion.ts'
import type { Effect } from './effect.ts'
import { type Counts, countsBy, findingTable } from './finding-table.ts'
import { findingsUnder, MAIN, type Policy } from './findings-under.ts'
import { type StudyEffect, studyEffects } from './study-effects.ts'

/** A code of the counted scheme with what the counted studies say of it. */
export interface CountedCode extends CodeOfTheme, Counts {
  /** The studies that use it, in their order. */
  studies: readonly StudyEffect[]
  conclusion: Conclusion
}

/** A claim, and every counted study beside it. */
export interface CountedClaim {
  claim: Claim
  studies: readonly ClaimStudy[]
}

/** A scenario with what the counted studies say of each code in it. */
export interface CountedScenario {
  scenario: Scenario
  codes: readonly CountedCode[]
}

/** What every table counts from, derived once a run: two tables that show one number cannot come to differ. */
export interface Counted {
  review: Review
  /** The languages in which the review is published. */
  languages: readonly string[]
  /** The one of them in which passages are written and coded. */
  coded: string
  studies: readonly Study[]
  /** All codes of the counted scheme, used or not, in the order of the codebook. */
  codes: readonly CountedCode[]
  claims: readonly CountedClaim[]
  /** A row for each finding of these studies in that scheme. */
  findings: ColumnTable
  /** The same codes, as each declared scenario counts them. */
  scenarios: readonly CountedScenario[]
}

export function countedOf(asRead: Review): Counted {
  const review = withNumbers(asRead)
  const studies = countedStudies(review)
  const codes = countedCodes(review)
  const superseded = supersededOf(review.protocol.coders)
  const under = (policy: Policy) => findingTable(studies, codes, study => findingsUnder(policy, study, superseded))
  const findings = under(MAIN)
  return {
    review,
    languages: review.protocol.review.languages,
    coded: review.protocol.review.coded_in,
    studies,
    codes: withCounts(codes, findings, review),
    claims: review.claims.map(claim => ({ claim, studies: claimStudies(claim, studies, review.protocol.people) })),
    findings,
    scenarios: review.analysis.scenarios.map(scenario => ({
      scenario,
      codes: withCounts(codes, under(scenario), review),
    })),
  }
}

/** With the numbers in what is said of all that was read. */
function withNumbers(review: Review): Review {
  const numbers = numbersOf(review)
  const { claims, reviewFindings } = review
  return { ...review, claims: filledIn(claims, numbers), reviewFindings: filledIn(reviewFindings, numbers) }
}

function withCounts(codes: readonly CodeOfTheme[], findings: ColumnTable, { analysis }: Review): CountedCode[] {
  const counts = countsBy(findings, 'code')
  const effects = studyEffects(findings)
  return codes.map(({ theme, code }) => {
    const studies = effects.get(code.code) ?? []
    const conclusion = conclusionOf(
      studies.map(one => one.effect),
      analysis.conclusions.least_studies,
    )
    return { theme, code, ...counts(code.code), studies, conclusion }
  })
}

/** Those of the studies of a code that say one effect of it. */
export function withEffect({ studies }: CountedCode, effect: Effect): readonly StudyEffect[] {
  return studies.filter(one => one.effect === effect)
}
