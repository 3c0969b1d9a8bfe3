import { askedOf } from '../../pipeline/emit/sql/asked.ts'
import { sqlFiles } from '../../pipeline/emit/sql/sql-files.ts'
import type { Review } from '../../schema/settled.ts'
import { gapMapRegion } from './gap-map-region.ts'

/** The tables that the queries read; a hyphen is no part of a name in SQL. */
export const READ = ['evidence', 'studies', 'codes', 'study-groups']
export const nameInSql = (table: string) => table.replace('-', '_')

/** The published queries by the table that each counts, and a gap map. */
export function queriesOf(review: Review): Map<string, string> {
  const published = sqlFiles(review).map(({ path, pieces }): [string, string] => [
    path.replace(/^sql\/|\.sql$/g, ''),
    [...pieces].join(''),
  ])
  return new Map([...published, ['gap-map-region', gapMapRegion(askedOf(review))]])
}
