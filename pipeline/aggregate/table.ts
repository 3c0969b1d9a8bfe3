import type { Review } from '../../schema/settled.ts'

/** What a cell may hold. `null` is an empty number, and a column beside it says why. */
export type Cell = string | number | boolean | readonly string[] | null

/**
 * A row: its cells by column, and the ids of the findings, passages, studies or screening rows it rests on. `behindOf` names those behind a single column
 * where they are fewer.
 */
export interface Row {
  cells: Record<string, Cell>
  behind: readonly string[]
  behindOf?: Record<string, readonly string[]>
}

/** A column. `unit` says what a number counts. */
export interface Column {
  name: string
  kind: 'text' | 'integer' | 'number' | 'list' | 'flag'
  da: string
  en: string
  unit?: string
  /** Digits after the point to which a number is rounded, once, at writing. */
  decimals?: number
}

/**
 * One published table: what it means, what it may not be used for and where its method is from, as data; and one pure function that makes its rows.
 */
export interface Table {
  name: string
  da: string
  en: string
  /** What one row is. */
  row: string
  meaning: string
  caveat: string
  source: string
  key: readonly string[]
  columns: readonly Column[]
  rows: (review: Review) => Row[]
}

export interface TableRows {
  table: Table
  rows: Row[]
}

export const text = (name: string, da: string, en: string): Column => ({ name, kind: 'text', da, en })
export const list = (name: string, da: string, en: string): Column => ({ name, kind: 'list', da, en })
export const flag = (name: string, da: string, en: string): Column => ({ name, kind: 'flag', da, en })
export const count = (name: string, unit: string, da: string, en: string): Column => ({
  name,
  kind: 'integer',
  da,
  en,
  unit,
})

/** A computed number and the word for why it is not there. */
export function ratio(name: string, da: string, en: string, decimals = 3): Column[] {
  return [
    { name, kind: 'number', da, en, decimals },
    text(`${name}_missing`, `Hvorfor ${name} mangler`, `Why ${name} is not there; empty where it is`),
  ]
}

/** `n / of`, or the word `none-to-divide-by`: nothing here divides by zero. */
export function share(n: number, of: number): number | string {
  return of === 0 ? 'none-to-divide-by' : n / of
}

/** A count that may be missing is two columns: the number or nothing, and the word that says why. */
export function countOrMissing(name: string, unit: string, da: string, en: string): Column[] {
  return [
    count(name, unit, da, en),
    text(`${name}_missing`, `Hvorfor ${name} mangler`, `Why ${name} is missing; empty where it is there`),
  ]
}

/** The two cells of such a pair. */
export function numberCells(name: string, value: number | string | undefined): Record<string, Cell> {
  return typeof value === 'number'
    ? { [name]: value, [`${name}_missing`]: '' }
    : { [name]: null, [`${name}_missing`]: value ?? 'not-applicable' }
}
