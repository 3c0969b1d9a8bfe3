/** How often the one coder's word (row) met the other's (column). */
export type CrossTable = readonly (readonly number[])[]

/** What both coders said of one unit, as places in the list of words. */
export interface Pairing {
  study: string
  first: number
  second: number
}

/**
 * All units in one table, and the table without each study in turn. What is left without a study is the whole less its own, so each unit is counted once
 * however many studies there are.
 */
export function crossTables(units: readonly Pairing[], size: number): { all: CrossTable; without: CrossTable[] } {
  const all = empty(size)
  const own = new Map<string, number[][]>()
  for (const { study, first, second } of units) {
    const table = own.get(study) ?? empty(size)
    own.set(study, table)
    for (const line of [all[first], table[first]]) if (line !== undefined) line[second] = (line[second] ?? 0) + 1
  }
  const without = [...own.values()].map(table => all.map((line, i) => line.map((n, j) => n - (table[i]?.[j] ?? 0))))
  return { all, without }
}

function empty(size: number): number[][] {
  return Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
}
