import { isDoi } from '../../schema/doi.ts'
import { isMissing } from '../../schema/missing.ts'
import type { ScreeningRow } from '../../schema/screening.ts'
import type { Place } from '../diagnostics/place.ts'
import { type LikelyPair, likelyDuplicates } from '../review/likely-duplicates.ts'
import type { At, Located } from '../review/located.ts'
import type { Publication } from '../review/publication.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'

/** A publication where it is met: in a note, a report there, or a row of the screening. */
export interface Met extends Publication {
  id: string
  /** Of the title, and of the DOI where there is one. */
  places: { title: Place; doi: Place }
  source?: SourceUnderReview
  row?: ScreeningRow
}

const KNOWN = new WeakMap<ReviewUnderWay, LikelyPair<Met>[]>()

/**
 * Every two ids under which likely one publication is met, once each: notes, drafts and reports first, then the screening. A row that is decided to be a
 * duplicate is no problem, nor are two of which a person has said what they are to each other: one names the other under `Related` or in the `note` of its row.
 */
export function likelyTwice(review: ReviewUnderWay): LikelyPair<Met>[] {
  const known = KNOWN.get(review)
  if (known !== undefined) return known
  const said = saidOfOthers(review)
  const told = new Set<string>()
  const isKnown = (a: Met, b: Met) => said.get(a.id)?.has(b.id) === true || said.get(b.id)?.has(a.id) === true
  const isRenamed = renamedIn(review)
  const pairs = likelyDuplicates(
    [...sourcesOf(review).flatMap(inNote), ...review.screening.flatMap(inRow)],
    (a, b) => a.id !== b.id && !isKnown(a, b) && !isScreenedDocument(a, b) && !isRenamed(a, b),
  ).filter(({ first, second }) => {
    const ids = [first.id, second.id].sort().join(' ')
    return !told.has(ids) && told.add(ids)
  })
  KNOWN.set(review, pairs)
  return pairs
}

function inNote(source: SourceUnderReview): Met[] {
  const { id, title, record, reports } = source
  const { authors, year } = record.value
  const doi = 'doi' in record.value ? record.value.doi : undefined
  const whole = { ...known({ authors, year, title: title.text, doi }), places: placesOf(title.place, doi, record.at) }
  const parts = reports.map(({ value, at }) => ({ ...known(value), places: placesOf(at('title'), value.doi, at) }))
  return [whole, ...parts].map(one => ({ ...one, id, source }))
}

function inRow({ value, at }: Located<ScreeningRow>): Met[] {
  const { record_id: id, authors, year, title, doi, decision } = value
  if (decision === 'duplicate') return []
  const one = known({ authors: isMissing(authors) ? authors : authors.split(';'), year, title, doi })
  return [{ ...one, id, row: value, places: placesOf(at('title'), doi, at) }]
}

function placesOf(title: Place, doi: string | undefined, at: At): Met['places'] {
  return { title, doi: doi === undefined ? title : at('doi') }
}

/** What is not missing of it. A DOI of another form is told as that. */
function known(given: { [Key in keyof Publication]: Publication[Key] | string }): Publication {
  const there = Object.entries(given).filter(([, value]) => !isMissing(value))
  const { doi, ...others }: Publication = Object.fromEntries(there)
  return doi !== undefined && isDoi(doi) ? { ...others, doi } : others
}

/** The ids that each one names, under `Related` or in the note of its row. */
function saidOfOthers({ studies, screening }: ReviewUnderWay): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>()
  const say = (id: string, others: readonly string[]) => said.set(id, new Set([...(said.get(id) ?? []), ...others]))
  for (const { id, record } of studies)
    say(
      id,
      (record.value.related ?? []).map(({ study }) => study),
    )
  for (const { value } of screening) say(value.record_id, value.note.split(/[^a-z0-9-]+/))
  return said
}

/** A review that was met by the searches and is no study is one of the documents. */
function isScreenedDocument(a: Met, b: Met): boolean {
  return a.source?.kind === 'document' && b.row?.decision === 'excluded'
}

/** A note and a row that each lack the other are one study under two names, which `note-has-decision` tells. */
function renamedIn({ screening, folders }: ReviewUnderWay): (a: Met, b: Met) => boolean {
  const rows = new Set(screening.map(({ value }) => value.record_id))
  const notes = new Set(folders.studies)
  return (a, b) =>
    a.source?.kind === 'study' &&
    !a.source.draft &&
    b.row?.decision === 'included' &&
    !rows.has(a.id) &&
    !notes.has(b.id)
}
