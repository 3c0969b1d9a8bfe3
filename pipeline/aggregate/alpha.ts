import type { Coefficient } from './coefficients.ts'

/** How far apart two values are; 0 is the same. */
export type Distance<T> = (a: T, b: T) => number

/** The values that the coders gave to each of some units. */
type Units<T> = readonly (readonly T[])[]

/**
 * Krippendorff's alpha: 1 - observed over expected disagreement. `units` hold the values that the coders gave to each unit; units with one value say nothing
 * and are dropped.
 *
 * Krippendorff 2011, Computing Krippendorff's alpha-reliability: coincidences o_ck = sum over units of pairs c-k over (m - 1), alpha = 1 - (n - 1) * sum o_ck d_ck / sum n_c n_k d_ck.
 * `keyOf` says which values are one category, so that the expected disagreement is a sum over categories and not over all pairs of values: the work grows
 * with the units, not with their square.
 */
export function alpha<T>(
  units: Units<T>,
  distance: Distance<T>,
  keyOf: (value: T) => unknown = value => value,
): Coefficient {
  return alphaByGroup([units], distance, keyOf).all
}

/**
 * Alpha of all groups of units together, and without each group in turn. What is left without a group follows from sums that are made once: the expected
 * disagreement less what the group's values have with all and more what they have among themselves.
 */
export function alphaByGroup<T>(
  groups: readonly Units<T>[],
  distance: Distance<T>,
  keyOf: (value: T) => unknown = value => value,
): { all: Coefficient; without: Coefficient[] } {
  const paired = groups.map(units => units.filter(values => values.length > 1))
  const categories = new Map(paired.flat(2).map(value => [keyOf(value), value]))
  const places = new Map([...categories.keys()].map((key, place) => [key, place]))
  const apart = distances([...categories.values()], distance)
  const sums = paired.map((units): Sums => {
    const counts = new Map<number, number>()
    for (const value of units.flat()) addTo(counts, places.get(keyOf(value)) ?? 0, 1)
    return { counts, observed: sum(units.map(values => sumOfPairs(values, distance) / (values.length - 1))) }
  })
  const whole: Sums = { counts: new Map(), observed: sum(sums.map(one => one.observed)) }
  for (const { counts } of sums) for (const [place, n] of counts) addTo(whole.counts, place, n)
  const toAll = apart.map(row => sum(row.map((d, k) => d * (whole.counts.get(k) ?? 0))))
  const expected = expectedOf(whole.counts, apart)
  return {
    all: alphaOf(numberOf(whole), whole.counts.size, whole.observed, expected),
    without: sums.map(one => {
      const used = [...one.counts]
      const gone = used.filter(([place, n]) => whole.counts.get(place) === n).length
      const left = expected - sum(used.map(([place, n]) => n * (toAll[place] ?? 0))) + expectedOf(one.counts, apart)
      return alphaOf(numberOf(whole) - numberOf(one), whole.counts.size - gone, whole.observed - one.observed, left)
    }),
  }
}

/** How often each category was given, and the distances of the values of each unit, over one less than they are. */
interface Sums {
  counts: Map<number, number>
  observed: number
}

function alphaOf(n: number, categories: number, observed: number, expected: number): Coefficient {
  if (n === 0) return 'no-units'
  return categories < 2 ? 'no-variation' : 1 - ((n - 1) * observed) / expected
}

/** Both ways between every two categories; a category is not apart from itself. */
function distances<T>(values: readonly T[], distance: Distance<T>): number[][] {
  const apart = values.map(() => values.map(() => 0))
  for (const [c, a] of values.entries())
    for (const [k, b] of values.slice(0, c).entries()) {
      const d = distance(a, b) + distance(b, a)
      for (const [x, y] of [
        [c, k],
        [k, c],
      ] as const)
        (apart[x] ?? [])[y] = d
    }
  return apart
}

/** Sum of the distances over all ordered pairs of values, by category: n_c n_k d_ck. */
function expectedOf(counts: ReadonlyMap<number, number>, apart: readonly (readonly number[])[]): number {
  const used = [...counts]
  return sum(used.flatMap(([c, n], i) => used.slice(0, i).map(([k, m]) => n * m * (apart[c]?.[k] ?? 0))))
}

/** Sum of the distances over all ordered pairs of different positions. */
function sumOfPairs<T>(values: readonly T[], distance: Distance<T>): number {
  return values.reduce(
    (sum, a, i) => sum + values.reduce((inner, b, j) => (i === j ? inner : inner + distance(a, b)), 0),
    0,
  )
}

function numberOf({ counts }: Sums): number {
  return sum([...counts.values()])
}

function addTo(counts: Map<number, number>, place: number, n: number): void {
  counts.set(place, (counts.get(place) ?? 0) + n)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

/** 0 for the same value, 1 for another. */
export const nominal: Distance<unknown> = (a, b) => (a === b ? 0 : 1)

/**
 * MASI distance between two sets: 1 - Jaccard * M, with M 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap, 0 where they do not.
 * Two empty sets are the same; an empty one and another are as far apart as can be. Passonneau 2006.
 */
export const masi: Distance<ReadonlySet<string>> = (a, b) => {
  if (a.size === 0 && b.size === 0) return 0
  const both = [...a].filter(item => b.has(item)).length
  if (both === 0) return 1
  const jaccard = both / (a.size + b.size - both)
  const monotone = both === a.size && both === b.size ? 1 : both === a.size || both === b.size ? 2 / 3 : 1 / 3
  return 1 - jaccard * monotone
}
