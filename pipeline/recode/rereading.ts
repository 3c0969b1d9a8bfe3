import { finishedSourcesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import { supersededOf } from '../review/rounds.ts'
import type { SourceUnderReview } from '../review/source.ts'

/** A study or document of which a coder reads some passages again, with those passages alone. */
export interface Again {
  coder: string
  sources: readonly SourceUnderReview[]
}

/**
 * Who has to read which passages again because a code is split: each coder those that the coder gave it, also one who has not finished. What another gave it is
 * no sign that this one overlooked something, and whose readings others have taken the place of has left.
 */
export function rereadings(review: ReviewUnderWay, code: string): Again[] {
  const coders = review.protocol?.value.coders ?? []
  const superseded = supersededOf(coders)
  return coders
    .filter(({ coder }) => !superseded.has(coder))
    .flatMap(({ coder }) => {
      const sources = finishedSourcesOf(review).flatMap(source => {
        const given = givenBy(source, coder, code)
        const passages = source.passages.filter(({ value }) => given.has(value.passage))
        return passages.length === 0 ? [] : [{ ...source, passages }]
      })
      return sources.length === 0 ? [] : [{ coder, sources }]
    })
}

/** The passages that a coder gave a code. */
export function givenBy({ sheets }: SourceUnderReview, coder: string, code: string): ReadonlySet<string> {
  const readings = sheets.filter(one => one.coder === coder).flatMap(one => one.readings)
  return new Set(readings.flatMap(({ value }) => (value.code === code ? [value.passage] : [])))
}

/** The review as whoever reads again is told of it: with the codes alone that take the place of the one. */
export function toldOnly(review: ReviewUnderWay, codes: readonly string[]): ReviewUnderWay {
  const { codebook } = review
  if (codebook === undefined) return review
  const schemes = codebook.value.schemes.map(scheme => ({
    ...scheme,
    // The passages may be of documents, whose schemes are no other then: a reader is told of every scheme that has one of the codes.
    themes: scheme.themes
      .map(theme => ({ ...theme, codes: theme.codes.filter(({ code }) => codes.includes(code)) }))
      .filter(theme => theme.codes.length > 0),
  }))
  return {
    ...review,
    codebook: { ...codebook, value: { ...codebook.value, schemes: schemes.filter(({ themes }) => themes.length > 0) } },
  }
}
