import { codesOf, type ReviewUnderRules, type SourceUnderRules } from './review-under-rules.ts'

/**
 * Tells the passages of a source on which some row is already reported, because it names a passage or a code that is not known.
 *
 * What the coders found there, and where they differ, is not known before that row is mended. Rules that compare rows pass these passages by, so that one
 * slip of a key is one problem. A row of an unknown passage may be about any of them, so it puts all in doubt.
 */
export function passagesInDoubt(review: ReviewUnderRules, source: SourceUnderRules): (passage: string) => boolean {
  const standing = new Set(source.passages.filter(p => p.value.withdrawn === undefined).map(p => p.value.passage))
  const codes = review.codebook && new Set(codesOf(review.codebook).map(({ code }) => code.code))
  const coded = [...source.sheets.flatMap(sheet => sheet.readings), ...source.rulings]
  const all = [...coded, ...source.sheets.flatMap(sheet => sheet.nothing)]
  if (all.some(({ value }) => !standing.has(value.passage))) return () => true
  const doubtful = coded.filter(({ value }) => codes !== undefined && !codes.has(value.code))
  const passages = new Set(doubtful.map(({ value }) => value.passage))
  return passage => passages.has(passage)
}
