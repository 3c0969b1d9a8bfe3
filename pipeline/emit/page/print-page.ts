import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Say, SectionOutline } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { evidenceData } from './evidence-data.ts'
import { firstScreen } from './first-screen.ts'
import { head, type PageFiles, scriptData } from './head.ts'
import { inLanguages } from './in-languages.ts'
import { printSection, sayOf } from './print-section.ts'
import { sectionsOf } from './sections-of.ts'

/**
 * The whole review as one page: all its languages, every number with its findings, every finding with its passage and page; no network.
 *
 * It is built as a tree and written once, so that text from a note is text whatever it holds.
 */
export function printPage(report: ReportData, files: PageFiles): string {
  const sections = sectionsOf(report)
  const main = h('main', { id: 'main' }, [
    firstScreen(report),
    ...sections.map(section => printSection(report, section)),
  ])
  const tags = report.languages.map(({ tag }) => tag)
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: tags[0], dataLanguages: tags.join(' ') }, [
        head(report, files, main),
        h('body', [
          ...skipLinks(report, sections),
          ...languageSwitch(report),
          h('div', { className: ['page'] }, [contents(report, sections), main]),
          h('script', { type: 'application/json', id: 'evidence-data' }, scriptData(evidenceData(report, main))),
        ]),
      ]),
    ],
  }
  return `${toHtml(page, { closeEmptyElements: true, omitOptionalTags: true, preferUnquoted: true, quoteSmart: true, collapseEmptyAttributes: true })}\n`
}

/** For those who press keys: past the contents, and to the list that answers most questions, where there is one. */
function skipLinks(report: ReportData, sections: readonly SectionOutline[]): Element[] {
  const link = (id: string, text: Say) => h('a', { className: ['skip'], href: `#${id}` }, inLanguages(report, text))
  return [
    link('main', ({ page }) => page.shell.skip),
    ...sections.filter(({ id }) => id === 'evidence').map(({ id }) => link(id, ({ page }) => page.shell.skip_to_list)),
  ]
}

/** A button for each language; the style sheet does the rest. Each name stands in its own language. A page in one language has none. */
function languageSwitch(report: ReportData): Element[] {
  const [first, ...others] = report.languages
  if (first === undefined || others.length === 0) return []
  const buttons = report.languages.map(({ tag, name }) =>
    h('label', { className: ['as-written'], lang: tag }, [
      h('input', { type: 'radio', name: 'lang', id: `lang-${tag}`, value: tag, checked: tag === first.tag }),
      ` ${name}`,
    ]),
  )
  const legend = h(
    'legend',
    inLanguages(report, ({ page }) => page.shell.language),
  )
  return [h('header', { className: ['bar'] }, [h('fieldset', [legend, ...buttons])])]
}

function contents(report: ReportData, sections: readonly SectionOutline[]): Element {
  const line = (id: string, title: Say) => h('li', [h('a', { href: `#${id}` }, inLanguages(report, title))])
  return h('nav', { ariaLabelledBy: 'contents' }, [
    h(
      'p',
      { id: 'contents' },
      inLanguages(report, ({ page }) => page.shell.contents),
    ),
    h('ol', [
      line('answer', ({ page }) => page.answer.title),
      ...sections.map(({ texts, id, title, name = title }) => line(id, sayOf(texts, name))),
    ]),
  ])
}
