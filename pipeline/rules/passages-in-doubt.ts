import { finishedSourcesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { Before } from './rule.ts'

/**
 * Tells the passages of a source on which some row is already told, because it names a passage, a code or a group of people that is not known,
 * or because the coder has a second row for the code.
 *
 * What the coders found there, and where they differ, is not known before that row is mended. Rules that compare rows pass these passages by, so that one
 * slip of a key is one problem. A row of an unknown passage may be about any of them, so it puts all in doubt. Whoever asks stands after `rowReferences`.
 */
export function passagesInDoubt(source: SourceUnderReview, before: Before): (passage: string) => boolean {
  const standing = new Set(source.passages.filter(p => p.value.withdrawn === undefined).map(p => p.value.passage))
  const rows = [...source.sheets.flatMap(sheet => [...sheet.readings, ...sheet.nothing]), ...source.rulings]
  if (rows.some(({ value }) => !standing.has(value.passage))) return () => true
  const doubtful = rows.filter(({ place }) => before.saidOnLine(place))
  const passages = new Set(doubtful.map(({ value }) => value.passage))
  return passage => passages.has(passage)
}

/**
 * The same for a passage as a page above cites it, `example-2015-fear/p1`: true of one that may yet turn out to carry a code, because its source could not
 * be read or what the coders found on it is not settled. A draft is in no doubt: it enters nothing.
 */
export function citationsInDoubt(review: ReviewUnderWay, before: Before): (citation: string) => boolean {
  const finished = new Map(finishedSourcesOf(review).map(source => [source.id, source]))
  const drafts = new Set([...review.studies, ...review.documents].filter(one => one.draft).map(({ id }) => id))
  const folders = new Set([...review.folders.studies, ...review.folders.documents])
  return citation => {
    const [id = '', passage = ''] = citation.split('/')
    const source = finished.get(id)
    if (source === undefined) return folders.has(id) && !drafts.has(id)
    return (
      source.unsettled.some(dispute => dispute.passage === passage) ||
      hasCoderWithoutSheet(source) ||
      passagesInDoubt(source, before)(passage)
    )
  }
}

/** True of a source whose findings, all of them, are what its coders and rulings made them. */
export function isSettled(source: SourceUnderReview, before: Before): boolean {
  const isInDoubt = passagesInDoubt(source, before)
  return (
    source.whole &&
    source.unsettled.length === 0 &&
    !hasCoderWithoutSheet(source) &&
    !source.passages.some(({ value }) => isInDoubt(value.passage))
  )
}

function hasCoderWithoutSheet(source: SourceUnderReview): boolean {
  return source.sheets.length < source.record.value.coded_by.length
}
