import { isPlaceholder } from '../../../schema/open-question.ts'
import type { Placed } from '../../diagnostics/place.ts'
import type { ColumnInTable, MapInTable } from './mapped-columns.ts'
import { isSettled, type StudyInTable } from './studies-in.ts'

/** A cell with its column. */
export interface CellOf {
  column: ColumnInTable
  cell: Placed
}

/**
 * What a table says of one thing about a study, over all rows and columns that answer it: what all settled on, else what all say alike, by what it means. Where
 * they differ nothing is chosen, because that is for a person to settle.
 */
export function chosenCell(
  inTable: MapInTable,
  { rows }: StudyInTable,
  columns: readonly ColumnInTable[],
  meaning: (said: CellOf) => string = ({ cell }) => cell.text,
): { chosen?: CellOf; differing: readonly CellOf[] } {
  const all = rows.flatMap(({ cells, reviewer }) =>
    columns.flatMap(column => {
      const cell = cells[column.at]
      return cell === undefined || cell.text.trim() === '' || isPlaceholder(cell.text.trim())
        ? []
        : [{ column, cell, by: column.by ?? reviewer }]
    }),
  )
  const settled = all.filter(({ by }) => isSettled(inTable, by))
  const said = settled.length > 0 ? settled : all
  const [first] = said
  const differing = said.filter(one => first !== undefined && plain(meaning(one)) !== plain(meaning(first)))
  return { ...(first === undefined || differing.length > 0 ? {} : { chosen: first }), differing }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
