import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DrawnChart } from '../draw-charts.ts'
import { svgInPage } from '../drawing.ts'
import { both, type Content, nodes } from './both.ts'
import type { Material } from './material.ts'
import { fold } from './parts.ts'
import { LANGUAGES, WORDS } from './words.ts'

/** A chart in both languages with its numbers folded under it. Where the chart was not drawn the numbers stand open. */
export function figure({ charts }: Material, name: string, numbers: Content): ElementContent[] {
  const drawn = LANGUAGES.flatMap(language => {
    const chart = charts.get(`${name}.${language}`)
    return chart === undefined ? [] : [card(chart)]
  })
  if (drawn.length === 0) return nodes(numbers)
  return [h('figure', { id: `chart-${name}` }, [...drawn, h('figcaption', [fold(both(WORDS.asTable), numbers)])])]
}

/** The chart on a light card, because its colours are made for one. Wider than a phone, it scrolls by itself. */
function card(chart: DrawnChart): Element {
  const label = { tabIndex: 0, role: 'group', ariaLabel: chart.title }
  return h('div', { className: ['card', 'wide'], lang: chart.language, ...label }, [svgInPage(chart)])
}

export function hasChart({ charts }: Material, name: string): boolean {
  return LANGUAGES.some(language => charts.has(`${name}.${language}`))
}
