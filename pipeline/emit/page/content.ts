import type { ElementContent } from 'hast'

/** What stands in the page: text, a number, an element, or several of them. */
export type Content = string | number | ElementContent | readonly Content[]

export function nodes(content: Content): ElementContent[] {
  if (Array.isArray(content)) return content.flatMap(nodes)
  if (typeof content === 'object') return [content as ElementContent]
  return content === '' ? [] : [{ type: 'text', value: String(content) }]
}
