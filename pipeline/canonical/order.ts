/**
 * The orders of the house. Text is sorted by code unit, never by locale, because locales disagree on å, æ and ø;
 * ids with a number (p2, s10) are sorted by that number.
 */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * p2 before p10; ids of other forms by code unit.
 *
 * Among texts that begin with one letter, those with a number come first and the others after them. Were a number compared with another text by
 * code unit, p2 < p10 < p1x < p2 would go round in a circle, and the order would depend on the order things came in.
 */
export function byNumberedId(a: string, b: string): number {
  const first = byCodeUnit(a.charAt(0), b.charAt(0))
  if (first !== 0) return first
  const [numberA, numberB] = [numberIn(a), numberIn(b)]
  if (numberA === undefined || numberB === undefined)
    return Number(numberA === undefined) - Number(numberB === undefined) || byCodeUnit(a, b)
  return numberA - numberB || byCodeUnit(a, b)
}

function numberIn(id: string): number | undefined {
  const [, number] = /^[a-z](\d{1,9})$/.exec(id) ?? []
  return number === undefined ? undefined : Number(number)
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
