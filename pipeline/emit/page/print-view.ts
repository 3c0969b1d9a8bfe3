import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ViewName } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { inLanguages } from './in-languages.ts'
import { printSection, sayOf } from './print-section.ts'
import type { View } from './views-of.ts'

/**
 * A view with its heading, to which links lead, its contents beside it where it has several sections, and the sections; each as it is `held`.
 */
export function printView(
  report: ReportData,
  { view, sections }: View,
  held: (section: Element) => Element = section => section,
): Element {
  return viewElement(report, view, [
    ...(report.medium === 'page' && sections.length > 1 ? [contents(report, { view, sections })] : []),
    h(
      'div',
      sections.map(section => held(printSection(report, section))),
    ),
  ])
}

/** What every view is. All of them are there and seen without a script, which closes all but one. */
export function viewElement(report: ReportData, view: ViewName, content: readonly ElementContent[]): Element {
  return h('section', { id: idOf(view), className: ['view'], ariaLabelledBy: `${idOf(view)}-title` }, [
    h(
      'h2',
      { id: `${idOf(view)}-title`, tabIndex: -1 },
      inLanguages(report, ({ page }) => page.views[view]),
    ),
    ...content,
  ])
}

/** The links from view to view. Without a script they lead down the page; the script makes them open a view and write it into the address. */
export function viewLinks(report: ReportData, views: readonly View[]): Element {
  const names: ViewName[] = ['answer', ...views.map(({ view }) => view)]
  const link = (view: ViewName) =>
    h(
      'a',
      { href: `#${idOf(view)}` },
      inLanguages(report, ({ page }) => page.views[view]),
    )
  return h('nav', { className: ['views'], ariaLabelledBy: 'views' }, [
    h(
      'span',
      { id: 'views', className: ['spoken'] },
      inLanguages(report, ({ page }) => page.shell.views),
    ),
    h(
      'ul',
      names.map(view => h('li', [link(view)])),
    ),
  ])
}

function contents(report: ReportData, { view, sections }: View): Element {
  const id = `${idOf(view)}-contents`
  return h('nav', { className: ['contents'], ariaLabelledBy: `${id} ${idOf(view)}-title` }, [
    h('details', { open: true }, [
      h(
        'summary',
        { id },
        inLanguages(report, ({ page }) => page.shell.contents),
      ),
      h(
        'ol',
        sections.map(({ texts, id, title, name = title }) =>
          h('li', [h('a', { href: `#${id}` }, inLanguages(report, sayOf(texts, name)))]),
        ),
      ),
    ]),
  ])
}

function idOf(view: ViewName): string {
  return `view-${view}`
}
