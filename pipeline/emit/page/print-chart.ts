import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Chart } from '../charts-of.ts'
import { NARROW } from '../draw-charts.ts'
import { type DrawingInPage, type Drawings, drawingIn } from '../drawing.ts'
import type { ReportData } from '../report-data.ts'
import { filledLater, type Place } from './filled-later.ts'
import { inLanguages } from './in-languages.ts'

/** A chart in each language with its numbers folded under it. Where there is none the numbers stand open. */
export function printChart(report: ReportData, name: string, numbers: readonly Element[]): ElementContent[] {
  const charts = report.languages.flatMap(({ tag }) => report.chart(name, tag) ?? [])
  if (charts.length === 0) return [...numbers]
  if (report.medium === 'markdown')
    return charts.map(({ description, language }) =>
      h('p', [h('img', { src: `charts/${name}.${language}.svg`, alt: description })]),
    )
  const title = inLanguages(report, ({ page }) => page.shell.as_table)
  const folded = h('figcaption', [h('details', [h('summary', title), ...numbers])])
  return [h('figure', { id: `chart-${name}` }, [...charts.map(card), folded])]
}

/** The chart on a card. On a phone one that was drawn for it takes its place; another is wider, and scrolls by itself.
 * Those who do not see it are told what it shows. */
function card({ id, language, title, description, drawnFrom }: Chart): Element {
  const label = { tabIndex: 0, role: 'group', ariaLabel: title }
  const isTwice = 'narrow' in drawnFrom && drawnFrom.narrow !== undefined
  const places = isTwice
    ? [
        filledLater({ name: id, className: ['is-broad'] }),
        filledLater({ name: `${id}${NARROW}`, className: ['is-narrow'] }),
      ]
    : [filledLater({ name: id })]
  const described = h('p', { className: ['spoken'] }, description)
  return h('div', { className: ['card', 'wide'], lang: language, ...label }, [described, ...places])
}

/** The drawing for a place in which one will stand: the page is made while charts are drawn. */
export function drawnAt({ properties: { name, ...others } }: Place, drawings: Drawings): DrawingInPage {
  const { properties, ...drawn } = drawingIn(drawings, String(name)).inPage
  return { ...drawn, properties: { ...properties, ...others } }
}

export function hasChart({ languages, chart }: ReportData, name: string): boolean {
  return languages.some(({ tag }) => chart(name, tag) !== undefined)
}
