import type { Review } from '../../../schema/settled.ts'
import type { MadeFile } from '../../review/made-file.ts'
import { askedOf } from './asked.ts'
import { byCode } from './by-code.ts'
import { byTheme } from './by-theme.ts'
import { stateByCode } from './state-by-code.ts'

/**
 * The count tables and the words for conclusions as SQL over the published tables, so that another engine can count them again. It is what DuckDB, SQLite and
 * PostgreSQL have in common: every column is text, as it is in a CSV, and an empty cell may be nothing or an empty text.
 */
export function sqlFiles(review: Review): MadeFile[] {
  const asked = askedOf(review)
  return Object.entries({ 'by-theme': byTheme, 'by-code': byCode, 'state-by-code': stateByCode }).map(
    ([name, query]) => ({ path: `sql/${name}.sql`, pieces: [query(asked)] }),
  )
}
