import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { TOLD_FIRST } from '../../review/statements-filled.ts'
import { isCounted } from '../is-counted.ts'
import type { Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { FIRST_CHARTS } from '../views/evidence-tables.ts'
import { answerInShort } from './answer-in-short.ts'
import { conclude } from './conclude.ts'
import { inLanguages } from './in-languages.ts'
import { keyMessages } from './key-messages.ts'
import { hasChart, printChart } from './print-chart.ts'
import { fold } from './print-section.ts'
import { printTable } from './print-table.ts'
import { viewElement } from './print-view.ts'
import { restsOn } from './rests-on.ts'
import { statementsTold } from './statements-told.ts'

/**
 * The first view: what the whole is, what it says, what that rests on and does not, what may be concluded from it, and the charts that show it. A review without
 * key messages says in short what its studies say of effects; with them that stands among the evidence.
 */
export function answerView(report: ReportData): Element {
  const [whatThisIs, ...reservations] = statementsTold(report)
  const messages = keyMessages(report)
  const rests = [...reservationsOf(report, reservations), ...(isCounted(report) ? [h('p', restsOn(report))] : [])]
  return viewElement(report, 'answer', [
    ...(whatThisIs === undefined ? [] : [h('p', { className: ['lead'] }, whatThisIs)]),
    h('div', { className: ['first'] }, [
      h('div', { className: ['says'] }, messages.length > 0 ? messages : answerInShort(report)),
      h('div', [...(rests.length === 0 ? [] : [aside(report, rests)]), ...conclude(report)]),
    ]),
    ...Object.entries(FIRST_CHARTS)
      .filter(([chart]) => isCounted(report) && hasChart(report, chart))
      .flatMap(([chart, numbers]) => printChart(report, chart, [printTable(report, numbers)])),
  ])
}

function aside(report: ReportData, content: readonly ElementContent[]): Element {
  const title = inLanguages(report, ({ page }) => page.restsOn.title)
  return h('aside', { ariaLabelledBy: 'rests-on' }, [h('h3', { id: 'rests-on' }, title), ...content])
}

/** The first of them open, the others behind one click, and on paper counted; all of them stand whole under the methods. */
function reservationsOf(report: ReportData, reservations: readonly ElementContent[][]): ElementContent[] {
  const items = reservations.map(content => h('li', content))
  const [open, more] = [items.slice(0, TOLD_FIRST - 1), items.slice(TOLD_FIRST - 1)]
  const n = more.length
  const opened = open.length === 0 ? [] : [h('ul', open)]
  if (n === 0) return opened
  return [
    ...opened,
    ...fold(report, ({ page }) => page.restsOn.more_statements({ n }), [h('ul', more)]),
    ...onPaper(report, ({ page }) => page.restsOn.more_on_paper({ n })),
  ]
}

/** Said where nothing can be opened; Markdown has neither. */
function onPaper(report: ReportData, say: Say): ElementContent[] {
  return report.medium === 'markdown' ? [] : [h('p', { className: ['on-paper'] }, inLanguages(report, say))]
}
