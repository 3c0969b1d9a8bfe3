import type { TableColumn, TableMap } from '../../../schema/table-map.ts'

/** A column of a map with its place in the table. */
export interface ColumnInTable extends TableColumn {
  at: number
  /** Which of the columns of the map it is. */
  index: number
  label: string
}

/** A map that fits its table: every column is found, and every reviewer and every answer explained. */
export interface MapInTable {
  map: TableMap
  /** In which columns stand what tells the studies apart, and who answered. */
  studyAt: number
  reviewerAt: number | undefined
  columns: readonly ColumnInTable[]
}
