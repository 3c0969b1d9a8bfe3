import type { Element } from 'hast'

/** The texts of a drawing, from above to below. */
export function textsOf(drawing: Element): string[] {
  const found = (element: Element): { y: number; text: string }[] =>
    element.children.flatMap(child => {
      if (child.type !== 'element') return []
      const text = child.children.map(one => (one.type === 'text' ? one.value : '')).join('')
      return child.tagName === 'text' ? [{ y: Number(child.properties.y), text }] : found(child)
    })
  return found(drawing)
    .sort((a, b) => a.y - b.y)
    .map(({ text }) => text)
}
