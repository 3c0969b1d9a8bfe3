import { quoted } from '../diagnostics/problem.ts'
import type { Found, Rule } from './rule.ts'
import { type TextHere, textsToTranslate } from './texts-to-translate.ts'

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
    const { languages = [], coded_in = '' } = review.protocol?.value.review ?? {}
    // In which language the texts are is then not known, and that is told as such.
    if (!languages.includes(coded_in)) return []
    const others = languages.filter(tag => tag !== coded_in)
    const has = ({ translations }: TextHere, tag: string) => translations[tag] !== undefined
    const begun = textsToTranslate(review).filter(texts => others.some(tag => texts.some(text => has(text, tag))))
    return begun.flatMap(texts =>
      others.flatMap(tag => texts.flatMap(text => (has(text, tag) ? [] : [missing(text, tag)]))),
    )
  },
}

function missing({ text, place, typed, isCell }: TextHere, tag: string): Found {
  const name = typed(tag)
  return {
    place,
    slip: `${place.path} ${tag}`,
    what: `Missing \`${name}\` of ${quoted(text)}, expected each language of the review`,
    fix: isCell
      ? `fill \`${name}\` of this row in ${place.path}; where there is no such column, add it after that of the text.`
      : `write \`- ${name}: \` and what it says in that language right after the text in ${place.path}.`,
  }
}
