import type { Element } from 'hast'
import { seenIn } from './language-rules.ts'
import { seenText } from './seen-text.ts'

/**
 * The rules by which each cell of a part of the page is laid out as its column is, and knows its name, for where rows are stacked and no head stands over them.
 *
 * They go by the place of the column, because each of thousands of cells would otherwise carry a class, and a name in every language. They are properties of
 * the style sheet, `--align`, `--space` and `--column`, which count where a rule asks for them.
 */
export function columnRules(part: Element, languages: readonly string[]): string[] {
  return tablesIn(part).flatMap(({ id, heads }) =>
    heads.slice(1).map((head, index) => {
      const names = languages.map(language => `--in-${language}: ${quoted(seenText(language, head))}`)
      const align = isNumber(head) ? ['--align: right', '--space: nowrap'] : []
      return `[aria-labelledby="${id}"] td:nth-child(${index + 2}) { ${[...names, ...align].join('; ')} }`
    }),
  )
}

/** Those of all its parts, and that a column is called as in the language that is seen. */
export function columnsNamed(columns: readonly string[], languages: readonly string[]): string {
  const seen = languages.flatMap(language =>
    seenIn(language, languages).map(where => `${where} td { --column: var(--in-${language}) }`),
  )
  return [...columns, ...seen, ''].join('\n')
}

/** The tables in it by the id of what names them, with the heads of their columns. */
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

function isNumber({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('number')
}

/** A string of a style sheet that cannot end the element it stands in. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\3c ')
}
