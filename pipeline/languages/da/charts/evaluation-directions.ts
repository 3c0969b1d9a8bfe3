import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'

/** What evaluations say changed. */
export const evaluationDirections = {
  inDomains: ({ direction, n }) => `${direction} i ${n}`,
  inDomainsOf: ({ direction, n, of }) => `${direction} i ${n} af ${of} ${oneOrMore(of, 'område', 'områder')}`,
  sample: ({ outcomes, evaluations, majority }) =>
    `Hvert tegn er et resultat (${outcomes} i alt, i ${evaluations} ${oneOrMore(evaluations, 'evaluering', 'evalueringer')}). Til højre: den retning, mindst ${majority} af områdets resultater har.`,
  directionUnknown: ({ word }) => `retning ${word}`,
  outcome: ({ domain, direction, n, of }) => `${domain}: ${direction} (${n} af ${of})`,
} satisfies Catalogue['charts']['evaluationDirections']
