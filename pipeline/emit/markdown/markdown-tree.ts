import type { Element, ElementContent } from 'hast'
import type { BlockContent, Heading, List, PhrasingContent, Table } from 'mdast'

/**
 * The tree of the page as one of Markdown.
 *
 * A general translation of HTML would run the lines of a cell together, because a cell of Markdown has one; here they are kept apart by line breaks. What is
 * said in several languages stands one after another, all but the first in italics. What is only for the ear is left out, and links inside the page.
 */
export function markdownTree(nodes: readonly ElementContent[]): BlockContent[] {
  return nodes.flatMap((node): BlockContent[] => {
    if (node.type !== 'element') return paragraph([node])
    const { tagName, children } = node
    if (tagName in DEPTH) return [{ type: 'heading', depth: DEPTH[tagName] ?? 2, children: inline(children) }]
    if (tagName === 'ul') return [listOf(node)]
    if (tagName === 'table') return [tableOf(node)]
    if (tagName === 'pre') return [{ type: 'code', lang: classesOf(node).join(''), value: textOf(node) }]
    if (tagName === 'blockquote') return [{ type: 'blockquote', children: markdownTree(children) }]
    return BLOCKS.includes(tagName) ? markdownTree(children) : paragraph(tagName === 'p' ? children : [node])
  })
}

/** Under the name of a language, which is the first heading. */
const DEPTH: Record<string, Heading['depth']> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 5 }
const BLOCKS = ['section', 'div', 'aside', 'figure']

/** What stands on a line of its own in a cell: by its tag, or by the class that makes it so in the page. */
const LINES = ['p', 'li', 'ul', 'name', 'title', 'passage', 'where', 'quoted']
const BREAK: PhrasingContent = { type: 'break' }
const BLANK: PhrasingContent = { type: 'text', value: ' ' }
const SLASH: PhrasingContent = { type: 'text', value: ' / ' }

function paragraph(nodes: readonly ElementContent[]): BlockContent[] {
  const children = inline(nodes)
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

/** On one line: what stands on lines of its own in the page is parted by a blank, where there is none yet. */
function inline(nodes: readonly ElementContent[]): PhrasingContent[] {
  const all = cleared(phrasing(nodes, SLASH))
  return all.flatMap((node, index) =>
    node !== BREAK
      ? [node]
      : /\s$/.test(textAt(all[index - 1])) || /^[\s.,;:)]/.test(textAt(all[index + 1]))
        ? []
        : [BLANK],
  )
}

function textAt(node: PhrasingContent | undefined): string {
  return node?.type === 'text' ? node.value : ''
}

function listOf({ children }: Element): List {
  const items = children.filter(child => child.type === 'element')
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map(item => ({ type: 'listItem', spread: false, children: paragraph(item.children) })),
  }
}

/** A heading over rows becomes a row whose other cells are empty. */
function tableOf(table: Element): Table {
  const [heads = [], ...rows] = elementsIn(table, 'tr').map(row => row.children.filter(cell => cell.type === 'element'))
  return {
    type: 'table',
    align: heads.map(head => (classesOf(head).includes('number') ? 'right' : null)),
    children: [heads, ...rows].map(cells => ({
      type: 'tableRow',
      children: heads.map((_, index) => ({ type: 'tableCell', children: lines(cells[index]?.children ?? []) })),
    })),
  }
}

/** The content of a cell, with a break between two lines and none before the first or after the last. */
function lines(nodes: readonly ElementContent[]): PhrasingContent[] {
  return cleared(phrasing(nodes, BREAK))
}

function cleared(all: readonly PhrasingContent[]): PhrasingContent[] {
  return all.filter(
    (node, index) =>
      node !== BREAK ||
      (index > 0 && all[index - 1] !== BREAK && all.slice(index).some(following => following !== BREAK)),
  )
}

/** `between` stands between what is said in one language and in the next. */
function phrasing(nodes: readonly ElementContent[], between: PhrasingContent): PhrasingContent[] {
  const first = nodes.find(isInOneLanguage)
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [node]
    if (node.type !== 'element' || node.properties.ariaHidden !== undefined) return []
    const children = phrasing(node.children, between)
    if (node !== first && isInOneLanguage(node)) return [between, { type: 'emphasis', children }]
    const isLine = [node.tagName, ...classesOf(node)].some(name => LINES.includes(name))
    return isLine ? [BREAK, ...children, BREAK] : asTag(node, children)
  })
}

function asTag({ tagName, properties: { href, src, alt } }: Element, children: PhrasingContent[]): PhrasingContent[] {
  if (tagName === 'img') return [{ type: 'image', url: String(src), alt: String(alt) }]
  if (tagName === 'code')
    return children.map(one => (one.type === 'text' ? { type: 'inlineCode', value: one.value } : one))
  if (tagName === 'strong') return [{ type: 'strong', children }]
  const isLink = tagName === 'a' && !/^[?#]/.test(String(href))
  return isLink ? [{ type: 'link', url: String(href), children }] : children
}

function textOf({ children }: Element): string {
  return children.map(child => (child.type === 'text' ? child.value : '')).join('')
}

function isInOneLanguage(node: ElementContent): boolean {
  return node.type === 'element' && node.properties.lang !== undefined && !classesOf(node).includes('as-written')
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}

function elementsIn(element: Element, tag: string): Element[] {
  return element.children.flatMap(child =>
    child.type !== 'element' ? [] : child.tagName === tag ? [child] : elementsIn(child, tag),
  )
}
