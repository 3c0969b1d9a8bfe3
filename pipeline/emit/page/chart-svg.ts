import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'

/** What an SVG of ours is made of. Nothing that runs, loads or styles the page is in the list. */
const TAGS = ['svg', 'g', 'path', 'line', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'text', 'tspan', 'title']
const DEFINITIONS = ['defs', 'clipPath', 'linearGradient', 'stop', 'pattern', 'marker']
const SHAPE = [
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'dx',
  'dy',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'points',
]
const PAINT = [
  ...['fill', 'fillOpacity', 'fillRule', 'stroke', 'strokeWidth', 'strokeDashArray', 'strokeLineCap', 'strokeLineJoin'],
  ...['strokeOpacity', 'strokeMiterLimit', 'opacity', 'offset', 'stopColor', 'stopOpacity', 'clipPath', 'transform'],
  ...['textAnchor', 'dominantBaseline', 'fontSize', 'fontWeight', 'fontStyle', 'display', 'markerEnd'],
]
const PLACE = [
  'viewBox',
  'id',
  'gradientUnits',
  'patternUnits',
  'patternTransform',
  'refX',
  'refY',
  'orient',
  'markerWidth',
]

export interface DrawnChart {
  svg: Element
  /** Its alternative text, and a few words for it. */
  description: string
  name: string
}

/**
 * A drawn chart as part of the page, and its alternative text.
 *
 * The file in `charts/` stands alone and describes each of its marks; in the page the chart is one image with one description and its numbers in a table
 * beside it, so descriptions of marks, names of fonts and everything unseen are left out. That makes it a third as large, which a page in two languages needs.
 */
export function chartSvg(text: string): DrawnChart | undefined {
  const parsed = fromHtml(text, { fragment: true })
  const found = parsed.children.find(node => node.type === 'element' && node.tagName === 'svg') as Element | undefined
  if (found === undefined) return undefined
  const name = childText(found, 'title') || largestText(found)
  const description = String(found.properties.ariaLabel ?? '') || childText(found, 'desc') || name
  const safe = sanitize(found, {
    tagNames: [...TAGS, ...DEFINITIONS],
    attributes: { '*': [...SHAPE, ...PAINT, ...PLACE, 'ariaHidden'] },
    strip: ['script', 'style', 'foreignObject'],
    clobber: [],
    protocols: {},
  }) as Element
  const svg = lean(safe)
  svg.properties = {
    ...svg.properties,
    role: 'img',
    ariaLabel: description,
    fontFamily: 'Helvetica, Arial, sans-serif',
    fontSize: USUAL.fontSize,
  }
  return { svg, description, name }
}

function childText(svg: Element, tag: string): string {
  const child = svg.children.find(one => one.type === 'element' && one.tagName === tag)
  return child === undefined ? '' : textOf(child)
}

/** The title of a chart that describes itself nowhere: its text in the largest letters. */
function largestText(svg: Element): string {
  const texts = elementsIn(svg).filter(({ tagName }) => tagName === 'text')
  const size = ({ properties }: Element) => Number.parseFloat(String(properties.fontSize ?? 0))
  const [largest] = texts.sort((a, b) => size(b) - size(a))
  return largest === undefined ? '' : textOf(largest)
}

function elementsIn(element: Element): Element[] {
  return [element, ...element.children.flatMap(child => (child.type === 'element' ? elementsIn(child) : []))]
}

export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join(' ').replace(/\s+/g, ' ').trim() : ''
}

/**
 * Without what nobody sees: hidden or empty shapes, groups that do nothing, and digits finer than a hundredth of a pixel. What all shapes of a group have
 * in common stands once, on the group.
 */
function lean(element: Element): Element {
  const inner = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : []
    if ((child.tagName === 'title' && element.tagName === 'svg') || isUnseen(child)) return []
    return [lean(child)]
  })
  const { children, common } = element.tagName === 'g' ? hoisted(inner) : { children: inner, common: {} }
  const properties = { ...common, ...leanProperties(element) }
  return { ...element, children: children.flatMap(unwrapped), properties }
}

function unwrapped(child: ElementContent): ElementContent[] {
  if (child.type !== 'element' || child.tagName !== 'g') return [child]
  return Object.keys(child.properties).length === 0 || child.children.length === 0 ? child.children : [child]
}

/** What a group hands down to its shapes. */
const INHERITED = ['fill', 'stroke', 'strokeWidth', 'textAnchor', 'fontWeight', 'fontSize']

/** The commonest value goes to the group, if every shape has one of its own; a group of its own values inherits nothing it should not. */
function hoisted(children: readonly ElementContent[]): { children: ElementContent[]; common: Element['properties'] } {
  const shapes = children.filter(child => child.type === 'element')
  if (shapes.length < 2 || shapes.length < children.length) return { children: [...children], common: {} }
  const common = Object.fromEntries(
    INHERITED.flatMap(name => {
      const values = shapes.map(shape => shape.properties[name])
      return values.includes(undefined) ? [] : [[name, commonest(values)]]
    }),
  )
  return {
    children: shapes.map(shape => ({
      ...shape,
      properties: Object.fromEntries(
        Object.entries(shape.properties).filter(([name, value]) => !(name in common && common[name] === value)),
      ),
    })),
    common,
  }
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function isUnseen({ tagName, properties }: Element): boolean {
  const flat = tagName === 'path' && /^(|M[-\d.,]+(h0v[-\d.]+h0|h[-\d.]+v0h[-\d.]+)Z)$/.test(String(properties.d ?? ''))
  return (
    properties.display === 'none' || Number(properties.opacity ?? 1) === 0 || flat || isUnpainted(tagName, properties)
  )
}

/** A path that has neither fill nor line of its own, as the background of a group in a group without fill. */
function isUnpainted(tagName: string, { ariaHidden, fill, stroke }: Element['properties']): boolean {
  return tagName === 'path' && String(ariaHidden) === 'true' && fill === undefined && stroke === undefined
}

/** Values that hold anyway, some of them because the root says so. */
const USUAL: Record<string, string> = {
  opacity: '1',
  transform: 'translate(0,0)',
  textAnchor: 'start',
  fontWeight: 'normal',
  fontSize: '12px',
}

function leanProperties({ tagName, properties: { transform, ...others }, children }: Element): Element['properties'] {
  const [, x, y] = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(String(transform ?? '')) ?? []
  const placed =
    tagName === 'text' && x !== undefined && children.every(child => child.type === 'text') && others.x === undefined
  return Object.fromEntries(
    Object.entries({ ...(placed ? { x, y } : { transform }), ...others })
      .filter(([, value]) => value !== undefined)
      .filter(([name, value]) => name !== 'ariaHidden' && String(value) !== USUAL[name])
      .map(([name, value]) => [name, typeof value === 'string' && name !== 'id' ? rounded(value) : value]),
  )
}

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{3,}/g, number => String(Math.round(Number(number) * 100) / 100))
}
