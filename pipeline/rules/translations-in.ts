import type { Place } from '../diagnostics/place.ts'
import { finishedSourcesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'

/** What a passage that stands says in another language, beside its text. */
export interface TranslationHere {
  source: SourceUnderReview
  passage: string
  tag: string
  text: string
  translation: string
  place: Place
}

export function translationsIn(review: ReviewUnderWay): TranslationHere[] {
  return finishedSourcesOf(review).flatMap(source =>
    source.passages.flatMap(({ value: { passage, text, translations = {}, withdrawn }, at }) =>
      text === undefined || withdrawn !== undefined
        ? []
        : Object.entries(translations).map(([tag, translation]) => {
            return { source, passage, tag, text, translation, place: at('translations', tag) }
          }),
    ),
  )
}
