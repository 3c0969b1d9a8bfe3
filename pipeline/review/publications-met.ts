import { isDoi } from '../../schema/doi.ts'
import { isMissing } from '../../schema/missing.ts'
import { isOpen } from '../../schema/open-question.ts'
import type { ScreeningRow } from '../../schema/screening.ts'
import type { Place } from '../diagnostics/place.ts'
import type { At, Located } from './located.ts'
import type { Publication } from './publication.ts'
import { type ReviewUnderWay, sourcesOf } from './review-under-way.ts'
import type { SourceUnderReview } from './source.ts'

/** A publication where it is met: in a note, a report there, or a row of the screening. */
export interface Met extends Publication {
  id: string
  /** Of the title, and of the DOI where there is one. */
  places: { title: Place; doi: Place }
  source?: SourceUnderReview
  row?: ScreeningRow
}

/** Every publication that a review has met: notes, drafts and reports first, then the rows of the screening, whatever was decided about them. */
export function publicationsMet(review: ReviewUnderWay): Met[] {
  return [...sourcesOf(review).flatMap(inNote), ...review.screening.map(inRow)]
}

function inNote(source: SourceUnderReview): Met[] {
  const { id, title, record, reports } = source
  const { authors, year } = record.value
  const doi = 'doi' in record.value ? record.value.doi : undefined
  const whole = { ...known({ authors, year, title: title.text, doi }), places: placesOf(title.place, doi, record.at) }
  const parts = reports.map(({ value, at }) => ({ ...known(value), places: placesOf(at('title'), value.doi, at) }))
  return [whole, ...parts].map(one => ({ ...one, id, source }))
}

function inRow({ value, at }: Located<ScreeningRow>): Met {
  const { record_id: id, authors, year, title, doi } = value
  const one = known({ authors: isMissing(authors) ? authors : authors.split(';'), year, title, doi })
  return { ...one, id, row: value, places: placesOf(at('title'), doi, at) }
}

function placesOf(title: Place, doi: string | undefined, at: At): Met['places'] {
  return { title, doi: doi === undefined ? title : at('doi') }
}

/** What is not missing of it, nor still asked. A DOI of another form is told as that. */
function known(given: { [Key in keyof Publication]: Publication[Key] | string }): Publication {
  const there = Object.entries(given).filter(
    ([, value]) => !isMissing(value) && !(typeof value === 'string' && isOpen(value)),
  )
  const { doi, ...others }: Publication = Object.fromEntries(there)
  return doi !== undefined && isDoi(doi) ? { ...others, doi } : others
}
