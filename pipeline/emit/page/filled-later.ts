import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { IN_PAGE } from '../drawing.ts'

/** An element in a tree in whose place something else stands once the tree was written. */
export type Place = Element

const TAG = 'filled-later'

export function filledLater(properties: Element['properties'] = {}): Place {
  return h(TAG, properties)
}

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
export function writtenAround(tree: Root): Written {
  const places: Place[] = []
  const marked = { ...tree, children: withMarks(tree.children, places) }
  const [first = '', ...others] = toHtml(marked, { ...IN_PAGE, allowDangerousHtml: true }).split(MARK)
  if (others.length !== places.length)
    throw new Error(`The page has ${others.length} marks for ${places.length} places`)
  return {
    links: linksIn(tree),
    filled: fill => [first, ...places.flatMap((place, index) => [fill(place), others[index] ?? ''])].join(''),
  }
}

const MARK = '\u0000'

/** The same nodes where there is no place among them. */
function withMarks<T extends ElementContent | Root['children'][number]>(nodes: readonly T[], places: Place[]): T[] {
  return nodes.map(node => {
    if (node.type !== 'element') return node
    if (node.tagName === TAG) {
      places.push(node)
      // As it is; the types of trees do not know of such a node, their printer does.
      return { type: 'raw', value: MARK } as unknown as T
    }
    const before = places.length
    const children = withMarks(node.children, places)
    return places.length === before ? node : { ...node, children }
  })
}

function linksIn({ children }: Root | Element): (string | Place)[] {
  return children.flatMap(child => {
    if (child.type !== 'element') return []
    if (child.tagName === TAG) return [child]
    const { href } = child.properties
    return [...(typeof href === 'string' ? [href] : []), ...linksIn(child)]
  })
}
