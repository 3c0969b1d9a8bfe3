import { isDoi } from '../../schema/doi.ts'
import { isMissing, type Missing } from '../../schema/missing.ts'
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
  /** Of its title, or of its DOI where there is one. Worked out when it is asked for. */
  placeOf: (by: 'title' | 'doi') => Place
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
  const whole = {
    ...known({ authors, year, title: title.text, doi }),
    placeOf: placesOf(() => title.place, doi, record.at),
  }
  const parts = reports.map(({ value, at }) => ({
    ...known(value),
    placeOf: placesOf(() => at('title'), value.doi, at),
  }))
  return [whole, ...parts].map(one => ({ ...one, id, source }))
}

function inRow({ value, at }: Located<ScreeningRow>): Met {
  const { record_id: id, authors, year, title, doi } = value
  const one = known({ authors: isMissing(authors) ? authors : authors.split(';'), year, title, doi })
  return { ...one, id, row: value, placeOf: placesOf(() => at('title'), doi, at) }
}

function placesOf(title: () => Place, doi: string | undefined, at: At): Met['placeOf'] {
  return by => (by === 'title' || doi === undefined ? title() : at('doi'))
}

/** What is not missing of it, nor still asked. A DOI of another form is told as that. */
function known({ authors, year, title, doi }: { [Key in keyof Publication]: Publication[Key] | Missing }): Publication {
  const found = there(doi)
  return {
    authors: there(authors),
    year: there(year),
    title: there(title),
    doi: found !== undefined && isDoi(found) ? found : undefined,
  }
}

function there<T>(value: T | Missing): T | undefined {
  return isMissing(value) || (typeof value === 'string' && isOpen(value)) ? undefined : value
}
