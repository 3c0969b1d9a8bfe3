import { codesOf, type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'

/** Names that were changed: `Formerly` in the newer sources. Both maps go from the old name to the new. */
export interface Renames {
  groups: ReadonlyMap<string, string>
  codes: ReadonlyMap<string, string>
}

/** A name counts as changed where the older side still bears it; else its `Formerly` tells of an earlier change. */
export function renamesIn(before: ReviewUnderWay, after: ReviewUnderWay): Renames {
  const sources = new Set(sourcesOf(before).map(source => source.id))
  const codes = new Set(codesOf(before).map(({ code }) => code.code))
  return {
    groups: new Map(
      sourcesOf(after).flatMap(({ id, record }) =>
        (record.value.formerly ?? []).filter(old => sources.has(old) && old !== id).map(old => [old, id] as const),
      ),
    ),
    codes: new Map(
      codesOf(after).flatMap(({ code: { code, formerly } }) =>
        (formerly ?? []).filter(old => codes.has(old) && old !== code).map(old => [old, code] as const),
      ),
    ),
  }
}

/** An id or a list of ids with the new names in it. Text of several words is left alone: it says what it says. */
export function withNewNames(text: string, { groups, codes }: Renames): string {
  if (/\s/.test(text) || groups.size + codes.size === 0) return text
  return text
    .split(/([/;])/)
    .map(part => codes.get(part) ?? groups.get(part) ?? part)
    .join('')
}
