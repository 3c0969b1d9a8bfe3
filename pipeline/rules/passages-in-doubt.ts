import { codesOf, finishedSourcesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'

/**
 * Tells the passages of a source on which some row is already reported, because it names a passage, a code or a group of people that is
 * not known.
 *
 * What the coders found there, and where they differ, is not known before that row is mended. Rules that compare rows pass these passages by, so that one
 * slip of a key is one problem. A row of an unknown passage may be about any of them, so it puts all in doubt.
 */
export function passagesInDoubt(review: ReviewUnderWay, source: SourceUnderReview): (passage: string) => boolean {
  const standing = new Set(source.passages.filter(p => p.value.withdrawn === undefined).map(p => p.value.passage))
  const codes = review.codebook && new Set(codesOf(review).map(({ code }) => code.code))
  const coded = [...source.sheets.flatMap(sheet => sheet.readings), ...source.rulings]
  const all = [...coded, ...source.sheets.flatMap(sheet => sheet.nothing)]
  if (all.some(({ value }) => !standing.has(value.passage))) return () => true
  const people = review.protocol && new Set(review.protocol.value.people.map(({ group }) => group))
  const isUnknown = (groups: string | readonly string[] | undefined) =>
    people !== undefined && Array.isArray(groups) && groups.some(group => !people.has(group))
  const doubtful = coded.filter(
    ({ value }) =>
      (codes !== undefined && !codes.has(value.code)) || isUnknown(value.informants) || isUnknown(value.about),
  )
  const passages = new Set(doubtful.map(({ value }) => value.passage))
  return passage => passages.has(passage)
}

/**
 * The same for a passage as a page above cites it, `example-2015-fear/p1`: true of one that may yet turn out to carry a code, because its source could not
 * be read or what the coders found on it is not settled. A draft is in no doubt: it enters nothing.
 */
export function citationsInDoubt(review: ReviewUnderWay): (citation: string) => boolean {
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
      passagesInDoubt(review, source)(passage)
    )
  }
}

/** True of a source whose findings, all of them, are what its coders and rulings made them. */
export function isSettled(review: ReviewUnderWay, source: SourceUnderReview): boolean {
  const isInDoubt = passagesInDoubt(review, source)
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
