import { type Bearer, bearersOfNames } from '../review/bearers-of-names.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'

/** Names that were changed: `Formerly` in the newer sources. Each map goes from the old name to the new. */
export interface Renames {
  groups: ReadonlyMap<string, string>
  codes: ReadonlyMap<string, string>
  /** Words of everyday use, so they are followed only where a region stands. */
  regions: ReadonlyMap<string, string>
}

export const NO_RENAMES: Renames = { groups: new Map(), codes: new Map(), regions: new Map() }

/**
 * A name counts as changed where the older side still bears it; else its `Formerly` tells of an earlier change. A code that was split is no other name of one of
 * those that it became, and codes that were merged have none: what was said of one of them is not said of all.
 */
export function renamesIn(before: ReviewUnderWay, after: ReviewUnderWay): Renames {
  const borne = new Set(bearersOfNames(before).map(({ kind, name }) => `${kind} ${name}`))
  const now = bearersOfNames(after)
  const isOfOne = (kind: Bearer['kind'], old: string) =>
    now.filter(one => one.kind === kind && one.formerly.some(had => had.old === old)).length === 1
  const of = (kind: Bearer['kind']) =>
    new Map(
      now.flatMap(({ kind: own, name, formerly }) => {
        if (own !== kind || borne.has(`${kind} ${name}`)) return []
        const [old, another] = formerly.flatMap(had => (borne.has(`${kind} ${had.old}`) ? had.old : []))
        return old === undefined || another !== undefined || !isOfOne(kind, old) ? [] : [[old, name] as const]
      }),
    )
  return { groups: of('source'), codes: of('code'), regions: of('region') }
}

/** A text with the new names in the place of the old ones, wherever one stands as a whole: in an id, in a list, in a statement. */
export function withNewNames(text: string, { groups, codes }: Renames): string {
  if (groups.size + codes.size === 0) return text
  return text.replace(NAME, name => codes.get(name) ?? groups.get(name) ?? name)
}

/** A code, or the id of a study or document; a point at the end of a sentence is no part of it. */
const NAME = /[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)+/gu

/** Do two texts say the same, but for names? What somebody wrote in words may call a thing by its old name or by its new one: the same thing is meant. */
export function isSameButForNames(before: string | undefined, after: string | undefined, renames: Renames): boolean {
  if (before === after) return true
  if (before === undefined || after === undefined) return false
  return withNewNames(before, renames) === withNewNames(after, renames)
}
