import type { Element } from 'hast'
import { h } from 'hastscript'
import { statementsFilled, TOLD_FIRST } from '../../review/statements-filled.ts'
import { lacks, weighs } from '../outline-tables.ts'
import type { ReportData } from '../report-data.ts'
import { answer } from './answer.ts'
import { checkedByPerson } from './checked-by-person.ts'
import { effectSentence } from './effect-sentences.ts'
import { inLanguages, labelled } from './in-languages.ts'
import { keyMessages } from './key-messages.ts'
import { printChart } from './print-chart.ts'
import { fold } from './print-section.ts'
import { printTable } from './print-table.ts'
import { viewElement } from './print-view.ts'
import { restsOn } from './rests-on.ts'

/** The first view: the answer in three sentences, what it rests on and does not, and the chart that shows it. */
export function firstScreen(report: ReportData): Element {
  return viewElement(report, 'answer', [
    h('div', { className: ['first'] }, [
      h('div', { className: ['says'] }, [
        ...keyMessages(report),
        ...answer(report).map(sentence => h('p', sentence)),
        ...howToRead(report),
      ]),
      h('aside', { ariaLabelledBy: 'rests-on' }, [
        h(
          'h3',
          { id: 'rests-on' },
          inLanguages(report, ({ page }) => page.restsOn.title),
        ),
        ...restsOn(report).map(sentence => h('p', sentence)),
        ...statements(report),
      ]),
    ]),
    ...printChart(report, 'lacks', [printTable(report, lacks)]),
    ...printChart(report, 'weighs', [printTable(report, weighs)]),
  ])
}

function howToRead(report: ReportData): Element[] {
  if (report.rows('studies').length === 0) return []
  const say = inLanguages(report, language => {
    const { in_brackets, numbers_lead } = language.page.answer
    const said = [
      checkedByPerson(language, report),
      effectSentence(language, report),
      in_brackets,
      ...(report.medium === 'page' ? [numbers_lead] : []),
    ]
    return said.filter(one => one !== '').join(' ')
  })
  return [h('p', { className: ['note'] }, say)]
}

function statements(report: ReportData): (Element | ReturnType<typeof fold>[number])[] {
  const items = statementsFilled(report.review).map(({ labels }) => h('li', labelled(report, labels)))
  const more = items.slice(TOLD_FIRST)
  return [
    ...(items.length === 0 ? [] : [h('ul', items.slice(0, TOLD_FIRST))]),
    ...(more.length === 0
      ? []
      : fold(report, ({ page }) => page.restsOn.more_statements({ n: more.length }), [h('ul', more)])),
  ]
}
