import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Labels } from '../../../schema/labels.ts'
import { textIn } from '../../languages/text-in.ts'
import type { Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { nodes } from './content.ts'

/**
 * What is said in each language of the report, of which the page shows one. Where all say the same it stands once.
 *
 * Each is a `span` with its own `lang`; the style sheet hides the languages that are not chosen. What is shown in every language (a passage, a title)
 * has the class `as-written` instead.
 */
export function inLanguages(report: ReportData, say: Say): ElementContent[] {
  const said = report.languages.map(language => ({ lang: language.tag, content: nodes(say(language, report)) }))
  const [first] = said
  if (first === undefined || said.every(one => one === first || isSameText(one.content, first.content)))
    return first?.content ?? []
  return said.flatMap(({ lang, content }) => (content.length === 0 ? [] : [h('span', { lang }, content)]))
}

/** What has a label in each language. */
export function labelled(report: ReportData, labels: Labels): ElementContent[] {
  return inLanguages(report, ({ tag }) => textIn(labels, tag))
}

/**
 * Text that stands as it was written, whichever language is chosen: that of the sources, or another one where it is known; `''` where it is not, as of a name,
 * which then may run from the right and is kept from turning what stands beside it.
 */
export function asWritten({ written }: ReportData, text: string, lang = written): Element {
  return h(lang === '' ? 'bdi' : 'span', { className: ['as-written'], lang }, text)
}

function isSameText(a: readonly ElementContent[], b: readonly ElementContent[]): boolean {
  const text = (all: readonly ElementContent[]) => all.map(one => (one.type === 'text' ? one.value : '\0')).join('')
  return text(a) === text(b) && !text(a).includes('\0')
}
