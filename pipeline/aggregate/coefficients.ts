/** A coefficient, or the word for why it has none: never NaN, never a 1 that means nothing. */
export type Coefficient = number | 'no-units' | 'not-used' | 'no-variation'

/**
 * Cohen's kappa from a square table of counts (rows: one coder, columns: the other): (Po - Pe) / (1 - Pe). With `weights` of disagreement
 * it is 1 - observed over expected weighted disagreement. Cohen 1960; with weights Cohen 1968.
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

/** Prevalence- and bias-adjusted kappa for `k` categories: (k * Po - 1) / (k - 1). Where there is one category nobody can differ. */
export function pabak(agreed: number, n: number, k: number): Coefficient {
  if (n === 0) return 'no-units'
  return k < 2 ? 'no-variation' : (k * (agreed / n) - 1) / (k - 1)
}

/** Specific agreement on what both said of a category, of `n` units: 2 * both / (one coder's + the other's). Where neither gave it there is nothing to agree on. */
export function specificAgreement(both: number, first: number, second: number, n: number): Coefficient {
  if (n === 0) return 'no-units'
  return first + second === 0 ? 'not-used' : (2 * both) / (first + second)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
