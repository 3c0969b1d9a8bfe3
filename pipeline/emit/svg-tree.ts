import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'
import { alongAxes } from './along-axes.ts'
import { REPORT } from './behind-address.ts'
import { TEXT_SIZE } from './charts/sizes.ts'

/** How vega tells a drawing: what it opens, with which attributes, what text stands in it, and what it closes. */
export interface SvgWriter {
  open: (tag: string, ...attributes: readonly (Attributes | null)[]) => SvgWriter
  text: (text: string) => SvgWriter
  close: () => SvgWriter
}

type Attributes = Readonly<Record<string, unknown>>

/**
 * What a drawing is made of. Nothing that runs, loads or styles a page is in the lists, and what is not in them is not taken down; of links only those to the
 * report.
 */
const TAGS = ['g', 'a', 'path', 'line', 'rect', 'circle', 'text', 'tspan', 'defs', 'clipPath', 'linearGradient', 'stop']
const KEPT = new Set([
  ...['id', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'width', 'height', 'transform'],
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-dashoffset'],
  ...['stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'opacity', 'clip-path', 'offset', 'stop-color'],
  ...['text-anchor', 'font-size', 'font-weight', 'font-style', 'href'],
])

/** Values that hold where nothing is said; the size of a text is said of the whole drawing. */
const USUAL: Record<string, string> = {
  opacity: '1',
  transform: 'translate(0,0)',
  'text-anchor': 'start',
  'font-weight': 'normal',
  'font-size': `${TEXT_SIZE}px`,
}

/** What a group hands down to its shapes. */
const INHERITED = ['fill', 'stroke', 'strokeWidth', 'textAnchor', 'fontWeight', 'fontSize']

/**
 * Takes a drawing down as a tree that is clean as it grows: an element is finished when it is closed, so one pass does all.
 *
 * vega's English roles go, and the label of a mark becomes its `<title>`, which browsers show when it is pointed at. Shapes that nobody sees and groups
 * that do nothing are left out, a hundredth of a pixel is fine enough, and what all shapes of a group have in common stands once, on the group. Ids get
 * `name` before them, because charts share a page.
 */
export function svgTree(name: string): { writer: SvgWriter; drawn: ElementContent[] } {
  const drawn: ElementContent[] = []
  const opened: Opened[] = []
  const inside = () => opened.at(-1)?.children ?? drawn
  const writer: SvgWriter = {
    open: (tag, ...attributes) => {
      const clips = tag === 'clipPath' || opened.at(-1)?.clips === true
      opened.push({ tag, attributes: Object.assign({}, ...attributes), children: [], clips })
      return writer
    },
    text: value => {
      inside().push({ type: 'text', value })
      return writer
    },
    close: () => {
      const last = opened.pop()
      if (last !== undefined) inside().push(...finished(last, name))
      return writer
    },
  }
  return { writer, drawn }
}

/** `clips` is true of what says where a drawing ends: its shapes need no paint. */
interface Opened {
  tag: string
  attributes: Attributes
  children: ElementContent[]
  clips: boolean
}

function finished(element: Opened, name: string): ElementContent[] {
  const { tag, attributes, children, clips } = element
  if (!TAGS.includes(tag) || (tag === 'a' && !isToReport(attributes.href))) return []
  const own = circleIn(s(tag, lean(element, name)))
  if (tag === 'g') {
    const { properties, shapes } = handedDown(children)
    const group = { ...own, properties: { ...properties, ...own.properties }, children: shapes }
    return Object.keys(group.properties).length === 0 || shapes.length === 0 ? shapes : [group]
  }
  if (tag === 'a') return children.length === 0 ? [] : [{ ...own, children }]
  const label = attributes['aria-label']
  if (typeof label === 'string') return [{ ...own, children: [s('title', label), ...children] }]
  return !clips && isUnseen(own, attributes) ? [] : [{ ...own, children }]
}

function lean({ tag, attributes, children }: Opened, name: string): Record<string, string> {
  const { transform, ...others } = attributes
  const [, x, y] = /^translate\(([^,]+),([^)]+)\)$/.exec(String(transform)) ?? []
  const isLine = tag === 'text' && children.every(child => child.type === 'text')
  return Object.fromEntries(
    Object.entries(isLine && x !== undefined ? { x, y, ...others } : attributes)
      .filter(([key, value]) => KEPT.has(key) && value !== null && value !== undefined && String(value) !== USUAL[key])
      .map(([key, value]) => [key, written(key, String(value), name)]),
  )
}

/** vega draws a circle as two arcs round the place to which it is moved, which takes three times the bytes of a circle there. */
function circleIn(shape: Element): Element {
  const { d, transform = 'translate(0,0)', ...others } = shape.properties
  const r = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0$/.exec(String(d))?.[1]
  const [, cx, cy] = /^translate\(([^,]+),([^)]+)\)$/.exec(String(transform)) ?? []
  return r === undefined || cx === undefined
    ? shape
    : { ...shape, tagName: 'circle', properties: { cx, cy, r, ...others } }
}

function isToReport(href: unknown): boolean {
  return String(href).startsWith(`${REPORT}?`)
}

function written(key: string, value: string, name: string): string {
  if (key === 'id') return `${name}-${value}`
  if (key === 'href') return value
  return key === 'd' ? alongAxes(rounded(value, name)) : rounded(value, name)
}

/** A value with its numbers rounded and its references by the name of the chart. Colours have no number with three digits after a point. */
function rounded(value: string, name: string): string {
  return value
    .replace(/\d*\.\d{3,}(?:e-?\d+)?/g, number => String(Math.round(Number(number) * 100) / 100))
    .replaceAll('url(#', `url(#${name}-`)
}

/** A shape without fill and line; a group has neither before its shapes are finished, so none is handed down yet. */
function isUnseen({ tagName, properties: { d, fill, stroke, opacity } }: Element, { display }: Attributes): boolean {
  const isShape = ['path', 'line', 'rect', 'circle', 'text'].includes(tagName)
  const isPainted = [fill, stroke].some(paint => paint !== undefined && paint !== 'none')
  return display === 'none' || Number(opacity ?? 1) === 0 || d === '' || (isShape && !isPainted)
}

/** The commonest value goes to the group, if every shape has one of its own; a group of its own values inherits nothing it should not. */
function handedDown(children: readonly ElementContent[]): { properties: Element['properties']; shapes: Element[] } {
  const shapes = children.filter(child => child.type === 'element')
  if (shapes.length < 2) return { properties: {}, shapes }
  const properties = Object.fromEntries(
    INHERITED.flatMap(key => {
      const values = shapes.map(shape => paintedIn(shape).properties[key])
      return values.includes(undefined) ? [] : [[key, commonest(values)]]
    }),
  )
  const differs = ([key, value]: [string, unknown]) => !(key in properties) || properties[key] !== value
  return {
    properties,
    shapes: shapes.map(shape =>
      onPainted(shape, painted => ({
        ...painted,
        properties: Object.fromEntries(Object.entries(painted.properties).filter(differs)),
      })),
    ),
  }
}

/** What is painted: of a link the shape in it. */
function paintedIn(shape: Element): Element {
  const [inside] = shape.children
  return shape.tagName === 'a' && inside?.type === 'element' ? inside : shape
}

function onPainted(shape: Element, change: (painted: Element) => Element): Element {
  const painted = paintedIn(shape)
  return painted === shape ? change(shape) : { ...shape, children: [change(painted)] }
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
