import { READ_OF_CODE } from '../../../schema/table-map.ts'
import { isWordOf } from '../../../schema/word-list.ts'
import { type Answers, answerIn } from './answer-in.ts'
import { itemsOf } from './items-of.ts'
import type { ColumnInTable, MapInTable } from './mapped-columns.ts'
import type { RowOfStudy } from './studies-in.ts'

export function isReadOfCode({ as }: Pick<ColumnInTable, 'as'>): boolean {
  return isWordOf(READ_OF_CODE, as)
}

/** The columns that say what is read of the codes of a column: its own, and those of all codes of the row by whoever gave them. */
export function columnsBeside({ columns }: MapInTable, code: ColumnInTable): ColumnInTable[] {
  return columns.filter(
    one =>
      isReadOfCode(one) &&
      (one.of === undefined || one.of === code.column) &&
      (one.by === undefined || one.by === code.by),
  )
}

/** What the columns beside a code say of it in a row, by the columns of a sheet; what none says is left out. */
export function readBeside(
  inTable: MapInTable,
  row: Pick<RowOfStudy, 'cells'>,
  code: ColumnInTable,
  answersOf: (field: string) => Answers,
): Record<string, string> {
  const said = columnsBeside(inTable, code).flatMap(column => {
    if (!isWordOf(READ_OF_CODE, column.as)) return []
    const items = itemsOf(row.cells[column.at]?.text ?? '', column)
    const words = items.flatMap(item => answerIn(item, answersOf(column.as), column.cells) ?? [])
    return [[READ_OF_CODE[column.as].column, [...new Set(words)].join(';')] as const]
  })
  return Object.fromEntries(said.filter(([, words]) => words !== ''))
}
