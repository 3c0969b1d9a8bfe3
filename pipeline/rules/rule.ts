import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { ReviewUnderRules } from './review-under-rules.ts'

/** A fault as a rule finds it: where, what, and what to do about it here. */
export interface Fault {
  place: Place
  what: string
  fix: string
}

/**
 * One rule. Its name is a noun phrase that is true when all is well. Meaning, reason and repair are data, because `explain`, the tests and the folder's
 * README read them. `example` shows a source text that breaks it and one that keeps it.
 */
export interface Rule {
  id: string
  meaning: string
  reason: string
  repair: string
  example: { breaks: string; keeps: string }
  check: (review: ReviewUnderRules) => Fault[]
}

/** A rule's faults as problems. */
export function problemsOf(rule: Rule, review: ReviewUnderRules): Diagnostic[] {
  return rule.check(review).map(({ place, what, fix }) => ({ place, rule: rule.id, what, why: rule.reason, fix }))
}

/** `; nearest is \`x\`` where something is near. */
export function nearestAmong(typed: string, options: readonly string[]): string {
  const near = nearest(typed, options)
  return near === undefined ? '' : `; nearest is \`${near}\``
}
