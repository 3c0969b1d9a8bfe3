import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type Drawings, IN_PAGE } from '../drawing.ts'
import type { Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { answerView } from './answer-view.ts'
import { evidenceData } from './evidence-data.ts'
import { head, type PageFiles, scriptData } from './head.ts'
import { heading } from './heading.ts'
import { inLanguages } from './in-languages.ts'
import { missingNote } from './missing-note.ts'
import { withDrawings } from './print-chart.ts'
import { printView, viewLinks } from './print-view.ts'
import { selfLinkMeaning } from './self-link.ts'
import { type View, viewsOf } from './views-of.ts'

/**
 * The whole review as one page: all its languages, every number with its findings, every finding with its passage and page; no network.
 *
 * It is built as a tree and written once, so that text from a note is text whatever it holds. The tree is built before what this returns is called, with the
 * drawings and the files that stand in it.
 */
export function printPage(report: ReportData): (drawings: Drawings, files: PageFiles) => string {
  const views = viewsOf(report)
  const undrawn = h('main', { id: 'main' }, [
    missingNote(report),
    answerView(report),
    ...views.map(view => printView(report, view)),
  ])
  return (drawings, files) => written(report, views, withDrawings(undrawn, drawings), files)
}

function written(report: ReportData, views: readonly View[], main: Element, files: PageFiles): string {
  const tags = report.languages.map(({ tag }) => tag)
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: tags[0], dataLanguages: tags.join(' ') }, [
        head(report, files, main),
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
          h('script', { type: 'application/json', id: 'evidence-data' }, scriptData(evidenceData(report, main))),
        ]),
      ]),
    ],
  }
  return `${toHtml(page, { ...IN_PAGE, allowDangerousHtml: true })}\n`
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
