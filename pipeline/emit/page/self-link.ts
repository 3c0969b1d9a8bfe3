import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportData } from '../report-data.ts'
import { inLanguages } from './in-languages.ts'

/** Under the page, and what every such link is called. */
const NAME = 'self'

/** A sign that leads to what it stands beside, so that its address can be given on. The style sheet shows the sign; in Markdown it has no place to lead to. */
export function selfLink(id: string): Element {
  return h('a', { className: ['self'], href: `#${id}`, ariaLabelledBy: NAME })
}

/** What the sign means, said once: the name of hundreds of links. */
export function selfLinkMeaning(report: ReportData): Element {
  const name = inLanguages(report, ({ page }) => page.shell.link_to_this)
  return h('footer', [
    h('p', { className: ['note'] }, [h('span', { className: ['self'] }), h('span', { id: NAME }, name)]),
  ])
}
