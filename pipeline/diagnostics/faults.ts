import { formFaults } from './form-faults.ts'
import { laterFaults } from './later-faults.ts'
import type { Place } from './place.ts'
import type { Problem } from './problem.ts'

/** What a rule says of itself: its name, what it means, the harm to the review and how to mend it. */
export interface KnownFault {
  id: string
  meaning: string
  reason: string
  repair: string
}

/** All that is found by no rule. */
export const knownFaults = [...formFaults, ...laterFaults] as const

export type FaultId = (typeof knownFaults)[number]['id']

const REASONS = new Map<string, string>(knownFaults.map(({ id, reason }) => [id, reason]))

/** A problem that bears the name of a fault, and why it is one. */
export function fault(id: FaultId, place: Place, what: string, fix: string): Problem {
  return { place, rule: id, what, why: REASONS.get(id) ?? '', fix }
}
