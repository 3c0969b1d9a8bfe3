import type { CELL_SIGN } from '../../../schema/table-map.ts'
import type { WordOf } from '../../../schema/word-list.ts'
import type { Placed } from '../../diagnostics/place.ts'

/** A table of extracted data, with the place of every cell. Rows have as many cells as the header. */
export interface Table {
  path: string
  separator: WordOf<typeof CELL_SIGN>
  /** On which line the columns are named, and what stands above them. */
  headerLine: number
  above: readonly string[]
  header: readonly Placed[]
  rows: readonly (readonly Placed[])[]
  /** How many rows hold nothing. */
  blank: number
}
