import type { Labels } from '../../schema/labels.ts'
import { isMissing, type Missing } from '../../schema/missing.ts'
import type { ListName, WordIn } from '../../schema/vocabulary.ts'
import type { Catalogue } from '../languages/catalogue.ts'
import type { ColumnName } from '../languages/column-label.ts'
import type { Cell, Column, PublishedTable, Row } from '../review/table.ts'
import type { Counted } from './counted.ts'

export type { Cell, Column, Row, TableRows } from '../review/table.ts'

/** A table, and the one pure function that makes its rows. What it and its columns are called stands in the languages, by their names. */
export interface Table extends Omit<PublishedTable, 'labels' | 'columns'> {
  name: keyof Catalogue['tables'] | `gap-map-${string}`
  /** Where the review declares it; else the languages say what it is called. */
  labels?: Labels
  columns: readonly TableColumn[]
  rows: (counted: Counted) => TableRow[]
}

/**
 * A column, which has labels and meanings of its own where the review declares it. One of the kind `label` is published as a column for each language of the review. One `inOthers` holds a text of the coded language, and behind it
 * stands a column of translations for each of the others: `text`, `text_da`, …
 */
export type TableColumn =
  | (Pick<Column, 'name' | 'kind' | 'unit' | 'decimals' | 'words'> &
      Partial<Pick<Column, 'labels' | 'meanings'>> & { inOthers?: true })
  | { name: LabelName; kind: 'label' }

/** `code_label` is published as `code_da`, `code_en`, … */
export type LabelName = ColumnName & `${string}_label`

export interface TableRow extends Omit<Row, 'cells'> {
  cells: Record<string, Cell | Labels>
  /** What a text says in the languages into which it is translated, by its column. */
  translations?: Record<string, Labels | undefined>
}

/** The closed lists that the words of a column are from. */
interface Words {
  words?: readonly ListName[]
}

export const text = (name: ColumnName, words: Words = {}): TableColumn => ({ name, kind: 'text', ...words })
export const list = (name: ColumnName, words: Words = {}): TableColumn => ({ name, kind: 'list', ...words })
export const flag = (name: ColumnName): TableColumn => ({ name, kind: 'flag' })
export const label = (name: LabelName): TableColumn => ({ name, kind: 'label' })
export const textInOthers = (name: ColumnName): TableColumn => ({ name, kind: 'text', inOthers: true })
export const count = (name: ColumnName, unit: string): TableColumn => ({ name, kind: 'integer', unit })
export const number = (name: ColumnName, decimals: number): TableColumn => ({ name, kind: 'number', decimals })

/** A computed number and the word for why it is not there. */
export function ratio(name: ColumnName, decimals = 3): TableColumn[] {
  return [number(name, decimals), whyMissing(name, 'no_number', 'missing')]
}

/** A computed number, and the lowest and highest that it is when one study is left out; each with the word for why it is not there. */
export function ranged(name: ColumnName, decimals = 3): TableColumn[] {
  return [name, `${name}_lowest`, `${name}_highest`].flatMap(column => [
    { name: column, kind: 'number', decimals },
    whyMissing(column, 'no_number', 'missing'),
  ])
}

/** A count, the same in the strictest and in the loosest reading, each with the word for why it is not there. */
export function inReadings(name: ColumnName, unit: string): TableColumn[] {
  const others = [`${name}_strict`, `${name}_loose`].flatMap((column): TableColumn[] => [
    { name: column, kind: 'integer', unit },
    whyMissing(column, 'missing'),
  ])
  return [count(name, unit), ...others]
}

/** A list, and the word that says why there is none. */
export function listOrMissing(name: ColumnName, words: Words = {}): TableColumn[] {
  return [list(name, words), whyMissing(name, 'missing')]
}

/** Yes or no as true or false, and the word that says why it is neither. */
export function flagOrMissing(name: ColumnName): TableColumn[] {
  return [flag(name), whyMissing(name, 'missing')]
}

/** A count that may be missing is two columns: the number or nothing, and the word that says why. */
export function countOrMissing(name: ColumnName, unit: string): TableColumn[] {
  return [count(name, unit), whyMissing(name, 'missing')]
}

function whyMissing(name: string, ...words: readonly ListName[]): TableColumn {
  return { name: `${name}_missing`, kind: 'text', words }
}

/** The two cells of such a list. */
export function listCells(name: ColumnName, value: readonly string[] | Missing): Record<string, Cell> {
  return isMissing(value) ? { [name]: [], [`${name}_missing`]: value } : { [name]: value, [`${name}_missing`]: '' }
}

export function flagCells(name: ColumnName, value: WordIn<'yes_no'> | Missing): Record<string, Cell> {
  return isMissing(value)
    ? { [name]: null, [`${name}_missing`]: value }
    : { [name]: value === 'yes', [`${name}_missing`]: '' }
}

/** The two cells of a count or a ratio. */
export function numberCells(name: string, value: number | string | undefined): Record<string, Cell> {
  return typeof value === 'number'
    ? { [name]: value, [`${name}_missing`]: '' }
    : { [name]: null, [`${name}_missing`]: value ?? 'not-applicable' }
}

/** `n / of`, or the word `none-to-divide-by`: nothing here divides by zero. */
export function share(n: number, of: number): number | string {
  return of === 0 ? 'none-to-divide-by' : n / of
}
