import type { Element, ElementContent } from 'hast'
import { seenIn } from './language-rules.ts'

/**
 * The rules that give each cell of the page the name of its column, for where rows are stacked and no head stands over them.
 *
 * They go by the place of the column, because each of thousands of cells would otherwise carry a name in every language. A column has its name as a
 * property of the style sheet, `--column`, and it is shown where a rule says so.
 */
export function columnRules(page: Element, languages: readonly string[]): string {
  const tables = tablesIn(page)
  return languages
    .map(language => {
      const rules = tables.flatMap(({ id, heads }) =>
        heads.slice(1).map((head, index) => {
          const name = JSON.stringify(textIn(language, head)).replaceAll('<', '\\3c ')
          return `[aria-labelledby="${id}"] td:nth-child(${index + 2}) { --column: ${name} }`
        }),
      )
      return [`${seenIn(language, languages).join(', ')} {`, ...rules, '}', ''].join('\n')
    })
    .join('')
}

/** The tables of the page by the id of what names them, with the heads of their columns. */
function tablesIn(element: Element): { id: string; heads: Element[] }[] {
  const inside = elementsIn(element)
  const [table] = inside
  if (table?.tagName !== 'table') return inside.flatMap(tablesIn)
  const heads = elementsIn(table).filter(({ tagName }) => tagName === 'thead')
  return [{ id: String(element.properties.ariaLabelledBy), heads: heads.flatMap(elementsIn).flatMap(elementsIn) }]
}

function elementsIn({ children }: Element): Element[] {
  return children.filter(child => child.type === 'element')
}

/** What a reader of one language sees of it, on one line. */
function textIn(language: string, node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const { lang, className } = node.properties
  const isOther = lang !== undefined && lang !== language && !String(className).includes('as-written')
  return isOther ? '' : node.children.map(child => textIn(language, child)).join('')
}
