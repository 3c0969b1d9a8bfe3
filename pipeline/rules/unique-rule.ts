import type { SheetName } from '../../schema/sheets.ts'
import type { Place } from '../diagnostics/place.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { Found, Rule, RuleText } from './rule.ts'

/** A thing that may stand once. Two things are one where their keys are alike; those of one `owner` may be. */
export interface OnceOnly {
  key: readonly string[]
  /** As a message calls it: `code`, and its name as typed. */
  thing: string
  name: string
  place: Place
  owner?: string
  /** All that it holds, of a row: two of one key may hold the same. */
  row?: { sheet: SheetName; value: unknown }
}

/** A rule that says: this stands once. */
export interface Unique extends RuleText {
  things: (review: ReviewUnderWay) => OnceOnly[]
  /** What to do about the second, where the first stands elsewhere. */
  fix: (second: OnceOnly, review: ReviewUnderWay, first: OnceOnly) => string
}

/** The rule of a row: the second of two is told, with the place of the first. */
export function uniqueRule({ id, meaning, reason, repair, example, things, fix }: Unique): Rule {
  return {
    ...{ id, meaning, reason, repair, example },
    check: review => {
      const firsts = new Map<string, OnceOnly>()
      return things(review).flatMap((one): Found[] => {
        const key = JSON.stringify(one.key)
        const first = firsts.get(key)
        if (first === undefined) firsts.set(key, one)
        if (first === undefined || (one.owner !== undefined && one.owner === first.owner)) return []
        return [
          {
            place: one.place,
            what: `Unexpected second ${one.thing} ${quoted(one.name)}, expected each once; the first is ${first.place.path}:${first.place.line}`,
            fix: fix(one, review, first),
          },
        ]
      })
    },
  }
}
