import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportData } from '../report-data.ts'
import { labelled } from './in-languages.ts'
import { madeBy } from './made-by.ts'

/** What stands over every view: the question, and under it who answers for the review. */
export function heading(report: ReportData): Element[] {
  const { labels, question } = report.review.protocol.review
  return [
    h('p', { className: ['review'] }, labelled(report, labels)),
    h('h1', labelled(report, question)),
    ...madeBy(report),
  ]
}
