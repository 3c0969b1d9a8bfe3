import type { KnownRecord } from '../import/screen-references.ts'
import { type Met, publicationsMet } from '../review/publications-met.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'

/** What a review has met, as references are compared with it: notes first, then rows; those that are decided to be duplicates last, because another is named before them. */
export function knownRecords(review: ReviewUnderWay): KnownRecord[] {
  const rows = new Map(review.screening.map(({ value }) => [value.record_id, value]))
  const isDuplicate = ({ row }: Met) => Number(row?.decision === 'duplicate')
  return publicationsMet(review)
    .sort((a, b) => isDuplicate(a) - isDuplicate(b))
    .map(met => {
      const { id, authors, year, title, doi, source } = met
      const foundBy = rows.get(id)?.found_by
      const joins = source?.kind !== 'document'
      // Of those who wrote it the first tells publications apart.
      return { id, authors: authors?.slice(0, 1), year, title, doi, foundBy, cells: cellsOf(met), joins }
    })
}

function cellsOf({ row, title, authors, year, doi }: Met): KnownRecord['cells'] {
  return row === undefined
    ? { title: title ?? '', authors: authors?.join('; ') ?? '', year: String(year ?? ''), doi: doi ?? '' }
    : { title: row.title, authors: row.authors, year: String(row.year), doi: row.doi }
}
