import { CONCLUSION, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import type { TableRows } from '../review/table.ts'
import type { Renames } from './renames.ts'
import { type PrintedRow, rowsBy } from './table-rows.ts'

const NAME = 'words-by-bar'
const MAIN = 'main' satisfies WordIn<'counting'>
/** Counted at the bar of the main analysis, whatever the review declares. */
const AT_OWN_BAR = 'population-voice' satisfies WordIn<'counting'>

/** A row for each code, with a cell for each other way to count that says which word it gets so. The main analysis at its own bar is the word of the code itself. */
export function otherWordsRows(tables: readonly TableRows[], renames: Renames): Map<string, PrintedRow> {
  const least = leastIn(tables)
  const words = [...rowsBy(tables, NAME, undefined, renames).values()].flatMap(({ cells, behind }) => {
    const isMain = cells.scenario === MAIN
    if (isMain && cells.least_studies === least) return []
    const way = isMain ? `bar ${cells.least_studies}` : (cells.scenario ?? '')
    return wordsOf(CONCLUSION).flatMap(word => {
      const codes = cells[columnOfWord('codes', word)] ?? ''
      return codes === '' ? [] : codes.split(';').map(code => ({ code, way, word, behind }))
    })
  })
  const codes = [...new Set(words.map(({ code }) => code))]
  return new Map(
    codes.map(code => {
      const own = words.filter(one => one.code === code)
      const behind = own.flatMap(one => one.behind).filter(id => id.endsWith(`/${code}`))
      return [
        code,
        { cells: Object.fromEntries(own.map(({ way, word }) => [way, word])), behind: [...new Set(behind)] },
      ]
    }),
  )
}

/** The bar of a side, as its tables have it; empty where they do not. */
export function leastIn(tables: readonly TableRows[]): string {
  return rowsBy(tables, NAME, ['scenario']).get(AT_OWN_BAR)?.cells.least_studies ?? ''
}
