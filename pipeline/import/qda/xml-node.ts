import { xmlText } from './xml-text.ts'

/** An element as the parser hands it on: attributes with `@` before them, elements by name. */
export type Node = Readonly<Record<string, unknown>>

/** The elements of a name in an element, in their order. */
export function nodesIn(node: Node | undefined, name: string): Node[] {
  return partsOf(node, name).flatMap(one => (typeof one === 'object' && one !== null ? [one as Node] : []))
}

/** The text of an attribute, or of an element that has nothing else; empty where there is none. */
export function textOf(node: Node | undefined, name: string): string {
  const [found] = partsOf(node, name)
  if (typeof found === 'string') return xmlText(found)
  return typeof found === 'object' && found !== null ? textOf(found as Node, '#text') : ''
}

/** Whether an element has such a part, also an empty one. */
export function hasPart(node: Node, name: string): boolean {
  return partsOf(node, name).length > 0
}

function partsOf(node: Node | undefined, name: string): unknown[] {
  return node !== undefined && Object.hasOwn(node, name) ? [node[name]].flat() : []
}
