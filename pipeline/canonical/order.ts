/**
 * The orders of the house. Text is sorted by code unit, never by locale, because locales disagree on å, æ and ø;
 * ids with a number (p2, s10) are sorted by that number.
 */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** p2 before p10; ids of other forms by code unit. */
export function byNumberedId(a: string, b: string): number {
  const [, letterA, numberA] = /^([a-z])(\d{1,9})$/.exec(a) ?? []
  const [, letterB, numberB] = /^([a-z])(\d{1,9})$/.exec(b) ?? []
  if (letterA === undefined || letterB === undefined || letterA !== letterB) return byCodeUnit(a, b)
  return Number(numberA) - Number(numberB)
}

/** Sorts a copy by several keys in turn. */
export function sortedBy<T>(items: readonly T[], ...keys: ((item: T) => string)[]): T[] {
  return [...items].sort((a, b) => {
    for (const key of keys) {
      const order = byNumberedId(key(a), key(b))
      if (order !== 0) return order
    }
    return 0
  })
}
