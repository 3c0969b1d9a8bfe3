import type { Literal, Properties, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { IN_PAGE } from '../drawing.ts'

/** Stands in a tree where something else stands once the tree was written. */
export interface Place extends Literal {
  type: 'raw'
  /** Of what will stand there. */
  properties: Properties
}

declare module 'hast' {
  // What is written as it is: in our trees nothing but places.
  interface ElementContentMap {
    raw: Place
  }
  interface RootContentMap {
    raw: Place
  }
}

export function filledLater(properties: Properties = {}): Place {
  return { type: 'raw', value: MARK, properties }
}

const MARK = '\u0000'

/** Something that was written but for its places. */
export interface Written {
  /** Where it links to, in its order; a place for what will link there. */
  links: readonly (string | Place)[]
  /** The text, with what is put in its places. */
  filled: (fill: (place: Place) => string) => string
}

/**
 * Writes a tree of a page. Nothing of it is held on to but its places.
 *
 * @throws Error where a text of the tree holds the character that marks a place, which no source may hold.
 */
export function writtenAround(children: Root['children']): Written {
  const links: (string | Place)[] = []
  findLinks(children, links)
  const places = links.filter(link => typeof link !== 'string')
  const [first = '', ...others] = toHtml({ type: 'root', children }, { ...IN_PAGE, allowDangerousHtml: true }).split(
    MARK,
  )
  if (others.length !== places.length)
    throw new Error(`The page has ${others.length} marks for ${places.length} places`)
  return {
    links,
    filled: fill => [first, ...places.flatMap((place, index) => [fill(place), others[index] ?? ''])].join(''),
  }
}

function findLinks(nodes: readonly RootContent[], links: (string | Place)[]): void {
  for (const node of nodes) {
    if (node.type === 'raw') links.push(node)
    if (node.type !== 'element') continue
    const { href } = node.properties
    if (typeof href === 'string') links.push(href)
    findLinks(node.children, links)
  }
}
