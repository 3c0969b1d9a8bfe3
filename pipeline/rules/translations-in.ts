import type { Place } from '../diagnostics/place.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { textsToTranslate } from './texts-to-translate.ts'

/** What a text says in another language, beside what it says. */
export interface TranslationHere {
  tag: string
  text: string
  translation: string
  place: Place
  /** What the bullet or column of the translation is called. */
  typed: string
}

/** Every translation of a text that stands: of passages, of the reasons of rulings and on the pages above the studies. */
export function translationsIn(review: ReviewUnderWay): TranslationHere[] {
  return textsToTranslate(review)
    .flat()
    .flatMap(({ text, translations, placeIn, typed }) =>
      Object.entries(translations).map(([tag, translation]) => {
        return { tag, text, translation, place: placeIn(tag), typed: typed(tag) }
      }),
    )
}
