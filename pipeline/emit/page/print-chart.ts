import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Chart } from '../charts-of.ts'
import { NARROW } from '../draw-charts.ts'
import { type Drawings, drawingIn } from '../drawing.ts'
import type { ReportData } from '../report-data.ts'
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
  const places = isTwice ? [place(id, ['is-broad']), place(`${id}${NARROW}`, ['is-narrow'])] : [place(id)]
  const described = h('p', { className: ['spoken'] }, description)
  return h('div', { className: ['card', 'wide'], lang: language, ...label }, [described, ...places])
}

/** Where a drawing will stand: the page is made while charts are drawn. */
function place(name: string, className?: string[]): Element {
  return h(PLACE, { name, className })
}

const PLACE = 'drawing'

declare module 'hast' {
  interface ElementData {
    /** Where what is written in it links to. */
    links?: readonly string[]
  }
}

/** What is written already stands in the tree as it is: nothing but drawings does. The types of trees do not know of it, their printer does. */
function writtenAlready(value: string): ElementContent {
  return { type: 'raw', value } as unknown as ElementContent
}

/** What was made for a page with its drawings in their places. */
export function withDrawings(made: Element, drawings: Drawings): Element {
  if (made.tagName === PLACE) {
    const { name, ...others } = made.properties
    const { properties, written, links } = drawingIn(drawings, String(name)).inPage
    const children = [writtenAlready(written)]
    return { type: 'element', tagName: 'svg', properties: { ...properties, ...others }, children, data: { links } }
  }
  let isOther = false
  const children = made.children.map(child => {
    if (child.type !== 'element') return child
    const now = withDrawings(child, drawings)
    isOther ||= now !== child
    return now
  })
  return isOther ? { ...made, children } : made
}

export function hasChart({ languages, chart }: ReportData, name: string): boolean {
  return languages.some(({ tag }) => chart(name, tag) !== undefined)
}
