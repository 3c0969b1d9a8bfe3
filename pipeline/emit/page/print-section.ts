import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block, Say, SectionOutline } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { inLanguages } from './in-languages.ts'
import { printChart } from './print-chart.ts'
import { printTable } from './print-table.ts'

/** A section with its heading, to which links lead. */
export function printSection(report: ReportData, { texts, id, title, blocks }: SectionOutline): Element {
  const say = (text: Say | string) => inLanguages(report, sayOf(texts, text))
  return h('section', { id, ariaLabelledBy: `${id}-title` }, [
    h('h3', { id: `${id}-title`, tabIndex: -1 }, say(title)),
    ...blocks.filter(block => isShown(report, block)).flatMap(block => printBlock(report, texts, block)),
  ])
}

/** A text of a section, where it is named by its key. */
export function sayOf(texts: SectionOutline['texts'], text: Say | string): Say {
  return typeof text === 'string' ? ({ page }) => (page[texts] as Record<string, string>)[text] ?? '' : text
}

function isShown(report: ReportData, { when, only, needs }: Block): boolean {
  return (
    (only === undefined || only === report.medium) &&
    (needs === undefined || report.rows(needs).length > 0) &&
    (when === undefined || when(report))
  )
}

function printBlock(report: ReportData, texts: SectionOutline['texts'], block: Block): ElementContent[] {
  const { heading, note, text, fold: folded, chart, table, own } = block
  const say = (said: Say | string) => inLanguages(report, sayOf(texts, said))
  const numbers = table === undefined ? [] : [printTable(report, table)]
  const content = [
    ...(chart === undefined ? numbers : printChart(report, chart, numbers)),
    ...(own === undefined ? [] : own(report)),
  ]
  return [
    ...(heading === undefined ? [] : [h('h4', say(heading))]),
    ...(note === undefined ? [] : [h('p', { className: ['note'] }, say(note))]),
    ...(text === undefined ? [] : [h('p', say(text))]),
    ...(folded === undefined ? content : fold(report, sayOf(texts, folded), content)),
  ]
}

/** Something that is opened by who wants it; Markdown has nothing to open. */
export function fold(report: ReportData, title: Say, content: readonly ElementContent[]): ElementContent[] {
  return report.medium === 'markdown' ? [] : [h('details', [h('summary', inLanguages(report, title)), ...content])]
}
