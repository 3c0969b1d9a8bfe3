import type { ColumnName } from '../languages/column-label.ts'
import type { ColumnOutline } from './outline-parts.ts'

/** Columns whose numbers lead to what they count. */
export const linkedColumns = (...columns: readonly ColumnName[]): ColumnOutline[] =>
  columns.map(column => ({ links: column }))
