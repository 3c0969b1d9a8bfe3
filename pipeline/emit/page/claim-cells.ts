import { CLAIM_WAY, FOUND } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import type { Cell } from '../outline-parts.ts'
import type { TableName } from '../report-data.ts'
import type { Content } from './content.ts'
import { inLanguages } from './in-languages.ts'
import { numberLink } from './number-links.ts'
import { apart } from './sources.ts'

/** The records that await and speak to a claim; in brackets what the number of studies that have it could become with them. */
export const awaitingOf: Cell = (report, { cells }) => {
  const [n, most] = [Number(cells.n_awaiting), Number(cells.n_studies_with_awaiting)]
  return n === 0 ? n : inLanguages(report, ({ page }) => page.claims.awaiting({ n, had: most - n, most }))
}

/** What the studies find of a condition; an association is of two, which are in no one state. */
export const foundOf =
  (table: TableName): Cell =>
  (report, row) => {
    const parts = wordsOf(FOUND)
      .filter(word => word !== 'only-advice' && word !== 'not-seen')
      .map(word => ({ word, column: columnOfWord('n_studies', word) }))
      .filter(({ column }) => Number(row.cells[column] ?? 0) > 0)
    if (parts.length === 0) return NOTHING
    return inLanguages(report, ({ words, page }) =>
      apart(
        parts.map(({ word, column }) =>
          page.claims.part<Content>({ word: words.found[word], n: numberLink(report, table, row, column) }),
        ),
      ),
    )
  }

/**
 * Which way the studies go that declare an effect, and how many of them have it from those the claim is about. A claim that says no way has only the number
 * that declare one, and an association that no study bears on says so too.
 */
export const waysOfClaim: Cell = (report, row) => {
  const { cells } = row
  const ways = wordsOf(CLAIM_WAY)
    .map(word => ({ word, column: columnOfWord('n_studies', word), told: columnOfWord('n_told', word) }))
    .filter(({ column }) => Number(cells[column] ?? 0) > 0)
  const hasWay = cells.n_studies_same_way !== null
  return inLanguages(report, ({ words, page }) => {
    const n = (column: string) => numberLink(report, 'claims', row, column)
    if (!hasWay && Number(cells.n_studies_declaring) > 0)
      return page.claims.declaring<Content>({ n: n('n_studies_declaring') })
    if (ways.length === 0) return page.claims.no_way
    return apart(
      ways.map(({ word, column, told }) =>
        page.claims.way<Content>({ word: words.claim_way[word], n: n(column), told: n(told) }),
      ),
    )
  })
}

const NOTHING = '–'
