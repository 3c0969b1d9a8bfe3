import { inLanguage } from '../../schema/flat-labels.ts'
import { PAGE_NAMES, PAGES } from '../../schema/pages.ts'
import { SHEETS } from '../../schema/sheets.ts'
import { passage } from '../../schema/study.ts'
import { translatableTexts } from '../../schema/translatable-texts.ts'
import { typedKey } from '../../schema/typed-key.ts'
import type { Place } from '../diagnostics/place.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import { finishedSourcesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import { supersededOf } from '../review/rounds.ts'
import type { Found, Rule } from './rule.ts'

/**
 * It asks of all passages, of all reasons and of a page as soon as one text among them is translated. A review in several languages may leave them in the one
 * that is coded, and the report says so; half a translation nobody could rely on. What it asks for is every field that the schema says is translated, so a new one is asked for without a word here.
 */
export const textIsTranslated: Rule = {
  id: 'text-is-translated',
  meaning:
    'Where any passage is translated every passage that stands is, into each language of the review; so are the reasons of the rulings that are counted, and the prose of each page above the studies.',
  reason:
    'whoever reads a page that is translated by half cannot tell whether what is missing was left out on purpose.',
  repair: 'Write the bullet of the language right after the text, or fill the column of the language in the row.',
  example: { breaks: '### p2 with a text and no `- Da:`, where p1 has one', keeps: '- Da: Larmen holdt dem hjemme.' },
  check: review => {
    const { languages = [], coded_in } = review.protocol?.value.review ?? {}
    const others = languages.filter(tag => tag !== coded_in)
    const begun = textsOf(review).filter(texts => others.some(tag => texts.some(text => text.has(tag))))
    return begun.flatMap(texts =>
      others.flatMap(tag => texts.flatMap(text => (text.has(tag) ? [] : [missing(text, tag)]))),
    )
  },
}

interface Text {
  /** The key of its translations. */
  key: string
  text: string
  place: Place
  has: (tag: string) => boolean
}

function missing({ key, text, place }: Text, tag: string): Found {
  const isSheet = place.path.endsWith('.csv')
  const name = isSheet ? inLanguage(key, tag) : typedKey(inLanguage(key, tag))
  return {
    place,
    slip: `${place.path} ${tag}`,
    what: `Missing \`${name}\` of ${quoted(text)}, expected each language of the review`,
    fix: isSheet
      ? `fill \`${name}\` of this row in ${place.path}; where there is no such column, add it after that of the text.`
      : `write it right after the text in ${place.path}.`,
  }
}

/** The texts of each kind: passages, reasons, and a page each. */
function textsOf(review: ReviewUnderWay): Text[][] {
  const superseded = supersededOf(review.protocol?.value.coders ?? [])
  const sources = finishedSourcesOf(review)
  const passages = sources.flatMap(source => source.passages.filter(({ value }) => value.withdrawn === undefined))
  const rulings = sources.flatMap(source => source.rulings.filter(({ value }) => !superseded.has(value.coder)))
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

function textsIn(schema: Parameters<typeof translatableTexts>[0], { value, at }: Located<unknown>): Text[] {
  return translatableTexts(schema, value).map(({ path, key, text, translations }) => {
    return { key, text, place: at(...path), has: tag => translations[tag] !== undefined }
  })
}
