import type { ColumnTable } from 'arquero'
import type { Review, Study } from '../../schema/settled.ts'
import { type Conclusion, conclusionOf } from './conclusion.ts'
import { type CodeOfTheme, countedCodes } from './counted-codes.ts'
import { countedStudies } from './counted-studies.ts'
import type { Effect } from './effect.ts'
import { type Counts, countsBy, findingTable } from './finding-table.ts'
import { type StudyEffect, studyEffects } from './study-effects.ts'

/** A code of the counted scheme with what the counted studies say of it. */
export interface CountedCode extends CodeOfTheme, Counts {
  /** The studies that use it, in their order. */
  studies: readonly StudyEffect[]
  conclusion: Conclusion
}

/** What every table counts from, derived once a run: two tables that show one number cannot come to differ. */
export interface Counted {
  review: Review
  /** The languages in which the review is published. */
  languages: readonly string[]
  studies: readonly Study[]
  /** All codes of the counted scheme, used or not, in the order of the codebook. */
  codes: readonly CountedCode[]
  /** A row for each finding of these studies in that scheme. */
  findings: ColumnTable
}

export function countedOf(review: Review): Counted {
  const studies = countedStudies(review)
  const codes = countedCodes(review)
  const findings = findingTable(studies, codes)
  const counts = countsBy(findings, 'code')
  const effects = studyEffects(findings)
  return {
    review,
    languages: review.protocol.review.languages,
    studies,
    findings,
    codes: codes.map(({ theme, code }) => {
      const own = effects.get(code.code) ?? []
      const conclusion = conclusionOf(
        own.map(one => one.effect),
        review.analysis.conclusions.least_studies,
      )
      return { theme, code, ...counts(code.code), studies: own, conclusion }
    }),
  }
}

/** Those of the studies of a code that say one effect of it. */
export function withEffect({ studies }: CountedCode, effect: Effect): readonly StudyEffect[] {
  return studies.filter(one => one.effect === effect)
}
