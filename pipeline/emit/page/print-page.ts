import type { Element, Root } from 'hast'
import { h, s } from 'hastscript'
import type { DrawingInPage, Drawings } from '../drawing.ts'
import type { Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { answerView } from './answer-view.ts'
import { columnRules } from './column-rules.ts'
import { evidenceData } from './evidence-data.ts'
import { filledLater, type Place, type Written, writtenAround } from './filled-later.ts'
import { head, type PageFiles, scriptData } from './head.ts'
import { heading } from './heading.ts'
import { inLanguages } from './in-languages.ts'
import { missingNote } from './missing-note.ts'
import { drawnAt } from './print-chart.ts'
import { printView, viewLinks } from './print-view.ts'
import { selfLinkMeaning } from './self-link.ts'
import { type View, viewsOf } from './views-of.ts'

/**
 * The whole review as one page: all its languages, every number with its findings, every finding with its passage and page; no network.
 *
 * It is built as trees and written from them, so that text from a note is text whatever it holds: a section at a time, because the tree of the whole takes more
 * room than all that is counted. What this returns puts the drawings in their places, and what rests on their links.
 */
export function printPage(report: ReportData, files: PageFiles): (drawings: Drawings) => string {
  const tags = report.languages.map(({ tag }) => tag)
  const views = viewsOf(report)
  const sections = new Map<Place, Written>()
  const columns: string[] = []
  const write = (section: Element): Element => {
    const content = filledLater()
    columns.push(...columnRules(section, tags))
    sections.set(content, writtenAround(section.children))
    return { ...section, children: [content] }
  }
  const main = h('main', { id: 'main' }, [
    missingNote(report),
    write(answerView(report)),
    ...views.map(view => printView(report, view, write)),
  ])
  const evidence = filledLater()
  const whole = writtenAround(pageAround(report, views, columns, main, evidence, files))
  return drawings => {
    const linked = [...sections.values()].flatMap(({ links }) =>
      links.flatMap(link => (typeof link === 'string' ? [link] : drawnAt(link, drawings).links)),
    )
    const inPlace = (place: Place) =>
      place === evidence ? scriptData(evidenceData(report, linked)) : drawingWritten(drawnAt(place, drawings))
    return `${whole.filled(place => sections.get(place)?.filled(inPlace) ?? inPlace(place))}\n`
  }
}

function drawingWritten({ properties, written }: DrawingInPage): string {
  return writtenAround([s('svg', properties, filledLater())]).filled(() => written)
}

function pageAround(
  report: ReportData,
  views: readonly View[],
  columns: readonly string[],
  main: Element,
  evidence: Place,
  files: PageFiles,
): Root['children'] {
  const tags = report.languages.map(({ tag }) => tag)
  return [
    { type: 'doctype' },
    h('html', { lang: tags[0], dataLanguages: tags.join(' ') }, [
      head(report, files, columns),
      h('body', [
        ...skipLinks(report),
        h('header', [
          h('div', { className: ['bar'] }, [
            viewLinks(report, views),
            ...languageSwitch(report),
            h(
              'button',
              { type: 'button', id: 'print-all', hidden: true },
              inLanguages(report, ({ page }) => page.shell.print_all),
            ),
          ]),
          ...heading(report),
        ]),
        main,
        selfLinkMeaning(report),
        h('script', { type: 'application/json', id: 'evidence-data' }, evidence),
      ]),
    ]),
  ]
}

/** For those who press keys: past the links to the views, and to the list that answers most questions. */
function skipLinks(report: ReportData): Element[] {
  const link = (id: string, text: Say) => h('a', { className: ['skip'], href: `#${id}` }, inLanguages(report, text))
  return [link('main', ({ page }) => page.shell.skip), link('evidence', ({ page }) => page.shell.skip_to_list)]
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
  return [h('fieldset', [legend, ...buttons])]
}
