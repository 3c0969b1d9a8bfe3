import { FOUND, VOICE } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import type { TableRows } from '../review/table.ts'
import type { Renames } from './renames.ts'
import { type Cells, type PrintedRow, rowsBy } from './table-rows.ts'

/** A row for each code, with a cell for each voice that says in which parts the studies are: the table has a row for each of them. */
export function foundRows(tables: readonly TableRows[], renames: Renames): Map<string, PrintedRow> {
  const found = rowsBy(tables, 'state-by-code', undefined, renames)
  const codes = new Set([...found.values()].map(({ cells }) => cells.code ?? ''))
  return new Map(
    [...codes].map(code => {
      const voices = wordsOf(VOICE).map(voice => [voice, found.get(`${code} ${voice}`)] as const)
      const cells = Object.fromEntries(voices.map(([voice, row]) => [voice, row === undefined ? '' : parts(row.cells)]))
      return [code, { cells, behind: [...new Set(voices.flatMap(([, row]) => row?.behind ?? []))] }]
    }),
  )
}

/** The parts that hold any study; those that do not see it are what is left. */
function parts(cells: Cells): string {
  const seen = wordsOf(FOUND).filter(word => word !== 'not-seen')
  const counted = seen.map(word => ({ word, n: cells[columnOfWord('n_studies', word)] ?? '' }))
  return (
    counted
      .filter(({ n }) => n !== '0' && n !== '')
      .map(({ word, n }) => `${word} ${n}`)
      .join(', ') || 'nothing'
  )
}
