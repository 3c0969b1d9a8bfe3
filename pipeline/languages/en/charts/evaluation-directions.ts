import { oneOrMore } from '../../one-or-more.ts'

/** What evaluations say changed. */
export const evaluationDirections = {
  inDomains: ({ direction, n }: { direction: string; n: number }) => `${direction} in ${n}`,
  inDomainsOf: ({ direction, n, of }: { direction: string; n: number; of: number }) =>
    `${direction} in ${n} of ${of} ${oneOrMore(of, 'domain', 'domains')}`,
  sample: ({ outcomes, evaluations, majority }: { outcomes: number; evaluations: number; majority: string }) =>
    `Each sign is an outcome (${outcomes} in all, in ${evaluations} ${oneOrMore(evaluations, 'evaluation', 'evaluations')}). Right: the direction that at least ${majority} of the outcomes of the domain have.`,
  directionUnknown: ({ word }: { word: string }) => `direction ${word}`,
  outcome: ({ domain, direction, n, of }: { domain: string; direction: string; n: string; of: string }) =>
    `${domain}: ${direction} (${n} of ${of})`,
}
