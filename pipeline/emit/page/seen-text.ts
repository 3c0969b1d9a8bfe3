import type { ElementContent } from 'hast'

/** What a reader of one language sees of it, on one line. */
export function seenText(language: string, node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const { lang, className } = node.properties
  const isOther = lang !== undefined && lang !== language && !String(className).includes('as-written')
  return isOther ? '' : node.children.map(child => seenText(language, child)).join('')
}
