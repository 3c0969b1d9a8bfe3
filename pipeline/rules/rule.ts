import { nearest, nearestIs } from '../diagnostics/nearest.ts'
import type { Place } from '../diagnostics/place.ts'
import { type Problem, quoted, type RefusedName } from '../diagnostics/problem.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'

/** A problem as a rule finds it: where, what, and what to do about it here. */
export interface Found {
  place: Place
  what: string
  fix: string
  /** What one slip elsewhere would make wrong in many places, such as a code that is misspelt in the codebook. Many such problems are said once. */
  slip?: string
  /** Of a name that has not the form of its kind. */
  refused?: RefusedName
}

/**
 * What is said of a rule, because `explain`, the tests and the folder's README read it. Its name is a noun phrase that is true when all is well. `example`
 * shows a source text that breaks it and one that keeps it.
 */
export interface RuleText {
  id: string
  meaning: string
  reason: string
  repair: string
  example: { breaks: string; keeps: string }
}

/** What the rules before one have found, so that it need not say the same again in other words. */
export interface Before {
  /** Something is wrong in this very place. */
  saidAt: (place: Place) => boolean
  /** Something is wrong in the row or bullet that begins on this line. */
  saidOnLine: (place: Place) => boolean
}

/** One rule. `after` are those that speak before it: what they have said of a place, it may pass by. */
export interface Rule extends RuleText {
  after?: readonly Rule[]
  check: (review: ReviewUnderWay, before: Before) => Found[]
}

/** The most places in which one slip is shown. */
export const MOST_PLACES = 3

/** What all rules find, as problems. A rule is asked after those that speak before it. */
export function problemsOf(rules: readonly Rule[], review: ReviewUnderWay): Problem[] {
  const asked = new Map<Rule, Found[]>()
  const ask = (rule: Rule): Found[] => {
    const found = asked.get(rule) ?? rule.check(review, beforeOf((rule.after ?? []).flatMap(ask)))
    asked.set(rule, found)
    return found
  }
  return rules.flatMap(rule => told(rule, ask(rule)))
}

/** True where a rule has found something that others wait for: what they would say of the same place they have not said. */
export function hidesMore(rules: readonly Rule[], found: readonly Problem[]): boolean {
  const waitedFor = new Set(rules.flatMap(({ after = [] }) => after.map(one => one.id)))
  return found.some(one => waitedFor.has(one.rule))
}

function beforeOf(found: readonly Found[]): Before {
  const lines = new Set(found.map(({ place }) => `${place.path}:${place.line}`))
  const places = new Set(found.map(({ place }) => `${place.path}:${place.line}:${place.column}`))
  return {
    saidAt: ({ path, line, column }) => places.has(`${path}:${line}:${column}`),
    saidOnLine: ({ path, line }) => lines.has(`${path}:${line}`),
  }
}

/** A slip that shows in many places is told at the first of them. */
function told(rule: Rule, found: readonly Found[]): Problem[] {
  const places = new Map<string, number>()
  for (const { slip } of found) if (slip !== undefined) places.set(slip, (places.get(slip) ?? 0) + 1)
  const told = new Set<string>()
  return found.flatMap(({ place, what, fix, slip = '', refused }) => {
    const n = places.get(slip) ?? 0
    const isMany = n > MOST_PLACES
    if (isMany && told.has(slip)) return []
    told.add(slip)
    const said = isMany ? `${what}; it stands in ${n} places` : what
    return [{ place, rule: rule.id, what: said, why: rule.reason, fix, ...(refused && { refused }) }]
  })
}

/** Names as a sentence lists them. */
export function listed(names: readonly string[]): string {
  return names.map(quoted).join(', ')
}

/** The ids a person may choose from, where they run in sequence: `p1` to `p9`. */
export function firstToLast(ids: readonly string[]): string {
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined) return 'which has none'
  return ids.length === 1 ? `\`${first}\`` : `\`${first}\` to \`${last}\``
}

/** `; nearest is \`x\`` where something is near. */
export function nearestAmong(typed: string, options: readonly string[]): string {
  return nearestIs(typed, nearest(typed, options))
}
