/** A coefficient, or the word for why it has none: never NaN, never a 1 that means nothing. */
export type Coefficient = number | 'no-units' | 'no-variation'

/** How far apart two values are; 0 is the same. */
export type Distance<T> = (a: T, b: T) => number

/**
 * Krippendorff's alpha: 1 - observed over expected disagreement. `units` hold the values that the coders gave to each unit; units with one value say nothing
 * and are dropped.
 *
 * Krippendorff 2011, Computing Krippendorff's alpha-reliability: coincidences o_ck = sum over units of pairs c-k over (m - 1), alpha = 1 - (n - 1) * sum o_ck d_ck / sum n_c n_k d_ck.
 * `keyOf` says which values are one category, so that the expected disagreement is a sum over categories and not over all pairs of values: the work grows
 * with the units, not with their square.
 */
export function alpha<T>(
  units: readonly (readonly T[])[],
  distance: Distance<T>,
  keyOf: (value: T) => unknown = value => value,
): Coefficient {
  const paired = units.filter(values => values.length > 1)
  const all = paired.flat()
  if (paired.length === 0) return 'no-units'
  const expected = expectedOf(all, distance, keyOf)
  if (expected === 0) return 'no-variation'
  const observed = paired.reduce((sum, values) => sum + sumOfPairs(values, distance) / (values.length - 1), 0)
  return 1 - ((all.length - 1) * observed) / expected
}

/** Sum of the distances over all ordered pairs of values, by category: n_c n_k d_ck. Within a category the distance is 0. */
function expectedOf<T>(values: readonly T[], distance: Distance<T>, keyOf: (value: T) => unknown): number {
  const categories = new Map<unknown, { value: T; n: number }>()
  for (const value of values) {
    const key = keyOf(value)
    const known = categories.get(key)
    if (known === undefined) categories.set(key, { value, n: 1 })
    else known.n += 1
  }
  return sum(
    [...categories.values()].map((c, index, all) =>
      sum(all.slice(index + 1).map(k => c.n * k.n * (distance(c.value, k.value) + distance(k.value, c.value)))),
    ),
  )
}

/** Sum of the distances over all ordered pairs of different positions. */
function sumOfPairs<T>(values: readonly T[], distance: Distance<T>): number {
  return values.reduce(
    (sum, a, i) => sum + values.reduce((inner, b, j) => (i === j ? inner : inner + distance(a, b)), 0),
    0,
  )
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

/**
 * Cohen's kappa from a square table of counts (rows: one coder, columns: the other): (Po - Pe) / (1 - Pe). With `weights` of disagreement
 * it is 1 - observed over expected weighted disagreement. Cohen 1968.
 */
export function kappa(table: readonly (readonly number[])[], weights?: readonly (readonly number[])[]): Coefficient {
  const n = sum(table.flat())
  if (n === 0) return 'no-units'
  const rows = table.map(sum)
  const columns = table.map((_, j) => sum(table.map(row => row[j] ?? 0)))
  const weight = (i: number, j: number) => weights?.[i]?.[j] ?? (i === j ? 0 : 1)
  let observed = 0
  let expected = 0
  for (const [i, row] of table.entries())
    for (const [j, cell] of row.entries()) {
      observed += weight(i, j) * cell
      expected += (weight(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0)) / n
    }
  return expected === 0 ? 'no-variation' : 1 - observed / expected
}

/** Prevalence- and bias-adjusted kappa for `k` categories: (k * Po - 1) / (k - 1). */
export function pabak(agreed: number, n: number, k: number): Coefficient {
  return n === 0 ? 'no-units' : (k * (agreed / n) - 1) / (k - 1)
}

/** Specific agreement on what both said of a category: 2 * both / (one coder's + the other's). */
export function specificAgreement(both: number, first: number, second: number): Coefficient {
  return first + second === 0 ? 'no-units' : (2 * both) / (first + second)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
