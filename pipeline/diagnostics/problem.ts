import type { Named, Thing } from '../../schema/field.ts'
import type { Place } from './place.ts'
import { withUnseenAs } from './unseen.ts'

/**
 * One problem in the data.
 *
 * - `what`: "Unexpected X, expected Y", with X as typed
 * - `why`: the harm to the review
 * - `fix`: an action with a path
 */
export interface Problem {
  place: Place
  rule: string
  what: string
  why: string
  fix: string
  /** Of a name that has not the form of its kind: what it names. One that is declared so is named so in many places, and that is one problem. */
  refused?: RefusedName
}

/** A name that cannot be read, where it is declared or where something is named by it. */
export interface RefusedName {
  /** The whole text, of which the name may be a part. */
  name: string
  declares?: Thing
  names?: Named
  mentions?: readonly Thing[]
}

/** A value with the problems met on the way to it. */
export interface WithProblems<T> {
  value: T
  problems: Problem[]
}

/** The longest piece of a typed text that a message repeats, in UTF-16 units. */
const LONGEST = 80

/** Text as typed, in backticks, on one line, shortened. */
export function quoted(text: string): string {
  const line = visible(text)
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : line
  return `\`${short}\``
}

/** Characters that would move the cursor, turn the writing direction or show nothing are shown as a mark, as wide as they are counted. */
export function visible(text: string): string {
  return withUnseenAs(text, run => '�'.repeat(run.length)).replace(/[\t\n\r\ufeff]/g, '�')
}

/** Sorts by path, line, column and rule, and drops what is said twice. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const key = (d: Problem) => `${d.place.line}:${d.place.column}:${d.rule}:${d.what}`
  const seen = new Set<string>()
  return [...problems]
    .sort(
      (a, b) =>
        compare(a.place.path, b.place.path) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        compare(a.rule, b.rule) ||
        compare(a.what, b.what),
    )
    .filter(d => {
      const id = `${d.place.path}:${key(d)}`
      return !seen.has(id) && seen.add(id)
    })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
