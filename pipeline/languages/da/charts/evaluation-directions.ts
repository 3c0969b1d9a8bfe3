import type { Catalogue } from '../../catalogue.ts'

/** What evaluations say changed. */
export const evaluationDirections = {
  inDomains: ({ direction, n }) => `${direction} i ${n}`,
  inDomainsOf: ({ direction, n, of }) => `${direction} i ${n} af ${of} områder`,
  sample: ({ outcomes, evaluations, majority }) =>
    `Hvert tegn er et af ${outcomes} resultater i ${evaluations} evalueringer. Til højre: den retning, mindst ${majority} af områdets resultater har.`,
  directionUnknown: ({ word }) => `retning ${word}`,
  outcome: ({ domain, direction, n, of }) => `${domain}: ${direction} (${n} af ${of})`,
} satisfies Catalogue['charts']['evaluationDirections']
