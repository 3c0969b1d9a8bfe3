import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Part, Say, SectionOutline } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { inLanguages } from './in-languages.ts'
import { printChart } from './print-chart.ts'
import { printTable } from './print-table.ts'

/** A section with its heading, to which links lead. */
export function printSection(report: ReportData, { id, title, parts }: SectionOutline): Element {
  return h('section', { id, ariaLabelledBy: `${id}-title` }, [
    h('h2', { id: `${id}-title`, tabIndex: -1 }, inLanguages(report, title)),
    ...printParts(report, parts),
  ])
}

export function printParts(report: ReportData, parts: readonly Part[]): ElementContent[] {
  return parts.flatMap(part => printPart(report, part))
}

function printPart(report: ReportData, part: Part): readonly ElementContent[] {
  if (typeof part === 'function') return part(report)
  if ('heading' in part) return [h('h3', inLanguages(report, part.heading))]
  if ('note' in part) return [h('p', { className: ['note'] }, inLanguages(report, part.note))]
  if ('text' in part) return [h('p', inLanguages(report, part.text))]
  if ('table' in part) return [printTable(report, part.table)]
  if ('chart' in part) return printChart(report, part.chart, printTable(report, part.numbers))
  if ('fold' in part) return fold(report, part.fold, printParts(report, part.parts))
  return part.when(report) ? printParts(report, part.parts) : []
}

/** Something that is opened by who wants it; Markdown has nothing to open. */
export function fold(report: ReportData, title: Say, content: readonly ElementContent[]): ElementContent[] {
  return report.medium === 'markdown' ? [] : [h('details', [h('summary', inLanguages(report, title)), ...content])]
}
