import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DrawnChart } from '../draw-charts.ts'
import { svgInPage } from '../drawing.ts'
import type { ReportData } from '../report-data.ts'
import { inLanguages } from './in-languages.ts'

/** A chart in each language with its numbers folded under it. Where it was not drawn the numbers stand open. */
export function printChart(report: ReportData, name: string, numbers: readonly Element[]): ElementContent[] {
  const drawn = report.languages.flatMap(({ tag }) => report.chart(name, tag) ?? [])
  if (drawn.length === 0) return [...numbers]
  if (report.medium === 'markdown')
    return drawn.map(({ description, language }) =>
      h('p', [h('img', { src: `charts/${name}.${language}.svg`, alt: description })]),
    )
  const title = inLanguages(report, ({ page }) => page.shell.as_table)
  const folded = h('figcaption', [h('details', [h('summary', title), ...numbers])])
  return [h('figure', { id: `chart-${name}` }, [...drawn.map(card), folded])]
}

/** The chart on a card. On a phone one that was drawn for it takes its place; another is wider, and scrolls by itself.
 * Those who do not see it are told what it shows. */
function card({ language, narrow, ...drawing }: DrawnChart): Element {
  const label = { tabIndex: 0, role: 'group', ariaLabel: drawing.title }
  const drawn =
    narrow === undefined
      ? [svgInPage(drawing)]
      : [classed('is-broad', svgInPage(drawing)), classed('is-narrow', svgInPage(narrow))]
  const described = h('p', { className: ['spoken'] }, drawing.description)
  return h('div', { className: ['card', 'wide'], lang: language, ...label }, [described, ...drawn])
}

function classed(name: string, { properties, ...svg }: Element): Element {
  return { ...svg, properties: { ...properties, className: [name] } }
}

export function hasChart({ languages, chart }: ReportData, name: string): boolean {
  return languages.some(({ tag }) => chart(name, tag) !== undefined)
}
