import type { Finding } from '../../schema/settled.ts'

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
