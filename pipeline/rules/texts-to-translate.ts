import { inLanguage } from '../../schema/flat-labels.ts'
import type { Labels } from '../../schema/labels.ts'
import { onceOf } from '../../schema/once-of.ts'
import { PAGE_NAMES, PAGES } from '../../schema/pages.ts'
import { passage } from '../../schema/passage.ts'
import { SHEETS } from '../../schema/sheets.ts'
import { translatableTexts } from '../../schema/translatable-texts.ts'
import { typedKey } from '../../schema/typed-key.ts'
import type { Place } from '../diagnostics/place.ts'
import type { Located } from '../review/located.ts'
import { finishedSourcesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import { supersededIn } from '../review/rounds.ts'

/** A text that may stand in several languages, where it stands, and what it says in others. */
export interface TextHere {
  text: string
  translations: Labels
  place: Place
  /** Where its translation stands. */
  placeIn: (tag: string) => Place
  /** What the bullet or column of its translation is called. */
  typed: (tag: string) => string
  /** It is a cell of a sheet. */
  isCell: boolean
}

/** All of them that stand, by what is translated whole or not at all: passages, reasons of rulings, and each page above the studies. */
export const textsToTranslate: (review: ReviewUnderWay) => readonly (readonly TextHere[])[] = onceOf(allTexts)

function allTexts(review: ReviewUnderWay): TextHere[][] {
  const superseded = supersededIn(review)
  const sources = finishedSourcesOf(review)
  const passages = sources.flatMap(source => source.passages.filter(({ value }) => value.withdrawn === undefined))
  const rulings = sources.flatMap(source =>
    source.rulings.filter(({ value }) => superseded?.has(value.coder) === false),
  )
  const pages = PAGE_NAMES.map(name => {
    const found: Located<unknown> | undefined = review[name]
    return found === undefined ? [] : textsIn(PAGES[name].schema, found)
  })
  return [
    passages.flatMap(row => textsIn(passage, row)),
    rulings.flatMap(row => textsIn(SHEETS.rulings.columns, row)),
    ...pages,
  ]
}

function textsIn(schema: Parameters<typeof translatableTexts>[0], { value, at }: Located<unknown>): TextHere[] {
  return translatableTexts(schema, value).map(({ path, beside, key, text, translations }) => {
    const place = at(...path)
    const isCell = place.path.endsWith('.csv')
    const typed = (tag: string) => (isCell ? inLanguage(key, tag) : typedKey(inLanguage(key, tag)))
    return { text, translations, place, placeIn: tag => at(...beside, tag), typed, isCell }
  })
}
