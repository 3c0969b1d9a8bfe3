import type { Element, ElementContent, Properties } from 'hast'
import { type Options, toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import { REPORT } from './behind-address.ts'
import { FONT, TEXT_SIZE } from './charts/sizes.ts'
import { darkRules } from './dark-rules.ts'

/** What a drawing says to those who do not see it. */
export interface Said {
  title: string
  /** Alternative text. */
  description: string
}

/** A drawing as text: the file that it is alone, and what stands of it in a page. */
export interface Drawing {
  file: string
  inPage: DrawingInPage
}

/** The properties of its outermost element, what is written in that, and the addresses to which what is written links, in its order. */
export interface DrawingInPage {
  properties: Properties
  written: string
  links: string[]
}

/** What was drawn, by what it is called. */
export type Drawings = ReadonlyMap<string, Drawing>

interface Frame {
  width: number
  height: number
  background: string
}

/** One image of what was drawn in a frame: a title and a description on it, the font and the usual size of its texts said once. `name` makes its ids its own. */
export function drawing(
  name: string,
  { title, description }: Said,
  { width, height, background }: Frame,
  drawn: readonly ElementContent[],
): Element {
  const ids = { ariaLabelledBy: `${name}-title`, ariaDescribedBy: `${name}-description` }
  const font = { fontFamily: FONT, fontSize: `${TEXT_SIZE}px` }
  const frame = { width, height, viewBox: `0 0 ${width} ${height}`, ...font, role: 'img' }
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', ...frame, ...ids }, [
    s('title', { id: ids.ariaLabelledBy }, title),
    s('desc', { id: ids.ariaDescribedBy }, description),
    s('rect', { width, height, fill: background }),
    ...drawn,
  ])
}

/** What a spec says of its drawing. */
export function saidIn(spec: object): Said {
  const { title, description = '' } = spec as { title?: { text?: readonly string[] }; description?: string }
  return { title: (title?.text ?? []).join(' '), description }
}

/** A drawing that was asked for. */
export function drawingIn(drawings: Drawings, name: string): Drawing {
  const drawing = drawings.get(name)
  if (drawing === undefined) throw new Error(`${name} was not drawn`)
  return drawing
}

/** What was drawn, as text. */
export function drawingAsText(svg: Element): Drawing {
  const { properties, children } = svgInPage(svg)
  const written = toHtml({ type: 'root', children }, { ...IN_PAGE, space: 'svg' })
  return { file: svgText(svg), inPage: { properties, written, links: children.flatMap(linksIn) } }
}

function linksIn(node: ElementContent): string[] {
  if (node.type !== 'element') return []
  const inside = node.children.flatMap(linksIn)
  return node.tagName === 'a' ? [String(node.properties.href), ...inside] : inside
}

/** How a page is written. */
export const IN_PAGE: Options = {
  closeEmptyElements: true,
  omitOptionalTags: true,
  preferUnquoted: true,
  quoteSmart: true,
  collapseEmptyAttributes: true,
}

/**
 * The drawing as a file that stands alone, in a folder beside the page: each mark says what it is when pointed at, and where it is looked at in the dark it is
 * dark.
 */
export function svgText(svg: Element): string {
  const text = asText(linkedFrom(svg, href => ({ href: `../${href}` })))
  const style = asText(s('style', darkRules(text)))
  return `${text.slice(0, -END.length)}${style}${END}
`
}

const END = '</svg>'

function asText(svg: Element): string {
  return toHtml(svg, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true })
}

/**
 * The drawing as part of a page, which describes it beside it and has its numbers in a table: what marks say, and marks that are there only to be pointed at,
 * are left out. That makes it half as large, which a page in several languages needs. It is for eyes alone, and its links for pointing: whoever hears the page
 * or walks through it by keys has the same links in the table, one a cell.
 */
export function svgInPage(svg: Element): Element {
  const { xmlns, role, ariaLabelledBy, ariaDescribedBy, ...properties } = svg.properties
  const seen = linkedFrom(seenOf(svg), href => ({ href: href.slice(REPORT.length), tabIndex: -1 }))
  return { ...seen, properties: { ...properties, ariaHidden: 'true' } }
}

/** Links to the report, which are named as from the folder it lies in, as they are from elsewhere. */
function linkedFrom(element: Element, from: (href: string) => Element['properties']): Element {
  const children = element.children.map(child => (child.type === 'element' ? linkedFrom(child, from) : child))
  const properties = element.tagName === 'a' ? from(String(element.properties.href)) : element.properties
  return { ...element, properties, children }
}

function seenOf(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (isTold(child)) return []
    const seen = seenOf(child)
    return isLinkOfText(seen) ? seen.children : [seen]
  })
  return { ...element, children }
}

function isTold({ tagName, properties }: Element): boolean {
  return tagName === 'title' || tagName === 'desc' || String(properties.opacity) === '0'
}

/** The style sheet of the page lets a click through a text to the cell under it, so its own link is not needed. */
function isLinkOfText({ tagName, children }: Element): boolean {
  return tagName === 'a' && children.some(child => child.type === 'element' && child.tagName === 'text')
}
