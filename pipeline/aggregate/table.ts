import type { Cell, Column, PublishedTable, Row } from '../review/table.ts'
import type { Counted } from './counted.ts'

export type { Cell, Column, Row, TableRows } from '../review/table.ts'

/** A table and the one pure function that makes its rows. */
export interface Table extends PublishedTable {
  rows: (counted: Counted) => Row[]
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
