import type { ElementContent } from 'hast'
import type { Labels } from '../../../schema/labels.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { catalogueOf } from '../../languages/catalogues.ts'
import type { Row } from '../../review/table.ts'
import type { ReportData } from '../report-data.ts'
import { asWritten, inLanguages } from './in-languages.ts'

/** A text of the coded language, and what it says in others as far as it is translated. */
export interface Translatable {
  text: string
  translations?: Labels | undefined
}

/**
 * What a column says of the coded language, and in others, where its table has a column for each of these; a label has one for the coded language too. An empty
 * one is not translated yet.
 */
export function translatableIn(
  { review, written }: ReportData,
  { cells }: Row,
  name: string,
): Translatable | undefined {
  const columns = review.protocol.review.languages.map(tag => [tag, cells[`${name}_${tag}`]] as const)
  const there = columns.filter(([, cell]) => typeof cell === 'string')
  if (there.length === 0 || there.some(([tag]) => tag === written)) return undefined
  const translations = Object.fromEntries(there.flatMap(([tag, cell]) => (cell === '' ? [] : [[tag, String(cell)]])))
  return { text: String(cells[name]), translations }
}

/**
 * A text in the language of the reader, which is a translation in all but one; where there is none the text itself, whichever language is chosen.
 *
 * The text that was coded is one click away, because the page has all its languages and a button for each, with or without a script; so it is not folded under
 * every passage once more.
 */
export function translated(report: ReportData, { text, translations = {} }: Translatable): ElementContent[] {
  if (!report.languages.some(({ tag }) => isTranslation(report, tag, translations))) return [asWritten(report, text)]
  return inLanguages(report, ({ tag }) =>
    tag === report.written ? text : (translations[tag] ?? asWritten(report, text)),
  )
}

/** Behind what else is said of a text, that it is a translation and ours, in the languages in which it is one. */
export function ourTranslation(report: ReportData, { translations = {} }: Translatable): ElementContent[] {
  return inLanguages(report, ({ tag, page }) =>
    isTranslation(report, tag, translations) ? ` · ${page.shell.our_translation}` : '',
  )
}

/** What a reader of one language is told of some texts: that they are translated, or how far they are not. Nothing in the language they were coded in. */
export function translationNote(
  { tag, page }: Catalogue,
  { written }: ReportData,
  texts: readonly Pick<Translatable, 'translations'>[],
) {
  const n = texts.filter(({ translations }) => translations?.[tag] !== undefined).length
  const language = catalogueOf(written).name
  if (tag === written) return ''
  if (n === 0) return page.shell.not_translated
  return n < texts.length ? page.shell.partly_translated({ language }) : page.shell.translated({ language })
}

function isTranslation({ written }: ReportData, tag: string, translations: Labels): boolean {
  return tag !== written && translations[tag] !== undefined
}
