/** An element as the parser hands it on: attributes with `@` before them, elements by name. */
export type Node = Readonly<Record<string, unknown>>

/** The elements of a name in an element, in their order. */
export function nodesIn(node: Node | undefined, name: string): Node[] {
  const found = node !== undefined && Object.hasOwn(node, name) ? node[name] : undefined
  return [found].flat().flatMap(one => (typeof one === 'object' && one !== null ? [one as Node] : []))
}

/** The text of an attribute, or of an element that has nothing else; empty where there is none. */
export function textOf(node: Node, name: string): string {
  const found = Object.hasOwn(node, name) ? node[name] : undefined
  if (typeof found === 'string') return found
  return typeof found === 'object' && found !== null ? textOf(found as Node, '#text') : ''
}
