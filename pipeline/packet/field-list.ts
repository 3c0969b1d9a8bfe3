import { writeCsv } from '../canonical/csv.ts'
import type { FieldToRead } from '../review/fields-to-read.ts'
import { withoutFormulas } from '../review/formula.ts'

/** The column that says which study a row is of. */
export const STUDY = 'study'

/**
 * The studies that wait to be read for a field, as a sheet: a row each, with a cell to fill in, and to find the study by its title and the address of its first
 * page. What a field of the form asks is extracted by one reader, so nothing is hidden here.
 */
export function fieldList({ field: { field }, studies }: FieldToRead): string {
  return writeCsv(
    [STUDY, field, 'title', 'address'],
    studies.map(({ id, title, pages }) => [id, '', withoutFormulas(title), pages[0]?.address ?? '']),
  )
}
