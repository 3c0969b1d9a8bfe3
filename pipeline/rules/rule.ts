import { nearest } from '../diagnostics/nearest.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { Place } from '../review/place.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'

/** A problem as a rule finds it: where, what, and what to do about it here. */
export interface Found {
  place: Place
  what: string
  fix: string
  /** What one slip elsewhere would make wrong in many places, such as a code that is misspelt in the codebook. Many such problems are said once. */
  slip?: string
}

/** The most places in which one slip is shown. */
const MOST_PLACES = 3

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
  check: (review: ReviewUnderWay) => Found[]
}

/** What a rule finds, as problems. */
export function problemsOf(rule: Rule, review: ReviewUnderWay): Problem[] {
  const found = rule.check(review)
  const places = new Map<string, number>()
  for (const { slip } of found) if (slip !== undefined) places.set(slip, (places.get(slip) ?? 0) + 1)
  const said = new Set<string>()
  return found.flatMap(({ place, what, fix, slip = '' }) => {
    const n = places.get(slip) ?? 0
    const isMany = n > MOST_PLACES
    if (isMany && said.has(slip)) return []
    said.add(slip)
    return [{ place, rule: rule.id, what: isMany ? `${what}; it stands in ${n} places` : what, why: rule.reason, fix }]
  })
}

/** The ids a person may choose from, where they run in sequence: `p1` to `p9`. */
export function firstToLast(ids: readonly string[]): string {
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined) return 'which has none'
  return ids.length === 1 ? `\`${first}\`` : `\`${first}\` to \`${last}\``
}

/** `; nearest is \`x\`` where something is near. */
export function nearestAmong(typed: string, options: readonly string[]): string {
  const near = nearest(typed, options)
  return near === undefined ? '' : `; nearest is \`${near}\``
}
