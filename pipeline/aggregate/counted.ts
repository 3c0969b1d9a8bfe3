import type { Code, Codebook } from '../../schema/pages-above.ts'
import type { Finding, Review, Study, WhenPresent } from '../../schema/settled.ts'

/** A code of the counted scheme with its theme. */
export interface CountedCode {
  theme: { theme: string; da: string; en: string }
  code: Code
}

/** The scheme the count tables use: the review's own. */
export function countedScheme(codebook: Codebook): Codebook['schemes'][number] {
  const scheme = codebook.schemes.find(one => one.counted === 'yes')
  if (scheme === undefined)
    throw new Error('The rule codebook-complete lets no codebook through without a counted scheme')
  return scheme
}

/** All codes of the counted scheme, in the order of the codebook. */
export function countedCodes(review: Review): CountedCode[] {
  return countedScheme(review.codebook).themes.flatMap(({ codes, ...theme }) => codes.map(code => ({ theme, code })))
}

/** The studies that count: a retracted one stands in `studies` and in nothing else. */
export function countedStudies(review: Review): Study[] {
  return review.studies.filter(study => study.record.retracted === undefined)
}

/** One finding of a counted study in the counted scheme, flat. */
export interface CountedFinding {
  finding_id: string
  study_id: string
  theme: string
  code: string
  when_present: WhenPresent
}

export function countedFindings(review: Review): CountedFinding[] {
  const themes = new Map(countedCodes(review).map(({ theme, code }) => [code.code, theme.theme]))
  return countedStudies(review).flatMap(study =>
    study.findings.flatMap(({ finding_id, code, when_present }) => {
      const theme = themes.get(code)
      return theme === undefined ? [] : [{ finding_id, study_id: study.id, theme, code, when_present }]
    }),
  )
}

/** The effects a study can declare of a code, and `describes` where it declares none. */
export const EFFECTS = ['helps', 'hinders', 'mixed', 'no-relation', 'describes'] as const
export type Effect = (typeof EFFECTS)[number]

export const EFFECT_LABELS: Record<Effect, { da: string; en: string }> = {
  helps: { da: 'fremmer', en: 'helps' },
  hinders: { da: 'hæmmer', en: 'hinders' },
  mixed: { da: 'begge veje', en: 'both ways' },
  'no-relation': { da: 'ingen sammenhæng', en: 'no relation' },
  describes: { da: 'beskrevet uden virkning', en: 'described without an effect' },
}

/**
 * What one study says a code does when it is there. All findings that declare an effect agree: that effect; they differ: `mixed`; none declares one:
 * `describes`.
 */
export function effectIn(findings: readonly Pick<Finding, 'when_present'>[]): Effect {
  const declared = new Set(
    findings
      .map(finding => finding.when_present)
      .filter(effect => ['helps', 'hinders', 'mixed', 'no-relation'].includes(effect)),
  )
  const [only] = declared
  return declared.size === 0 ? 'describes' : declared.size === 1 ? (only as Effect) : 'mixed'
}
