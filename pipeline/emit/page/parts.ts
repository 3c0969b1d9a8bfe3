import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { both, type Content, nodes } from './both.ts'
import type { Both } from './words.ts'

/** A section with its heading, which links to itself lead to. */
export function section(id: string, title: Both, ...content: Content[]): Element {
  return h('section', { id, ariaLabelledBy: `${id}-title` }, [
    h('h2', { id: `${id}-title`, tabIndex: -1 }, both(title)),
    ...content.flatMap(nodes),
  ])
}

export function sub(title: Both): Element {
  return h('h3', both(title))
}

/** A remark on how to read what follows. */
export function note(...content: Content[]): Element {
  return h('p', { className: ['note'] }, content.flatMap(nodes))
}

/** Something that is opened by who wants it. */
export function fold(title: Content, ...content: Content[]): Element {
  return h('details', [h('summary', nodes(title)), ...content.flatMap(nodes)])
}

/** What may be wider than a phone: it scrolls by itself, by keyboard too, so that the page never does. */
export function wide(labelledBy: string, content: ElementContent): Element {
  return h('div', { className: ['wide'], tabIndex: 0, role: 'group', ariaLabelledBy: labelledBy }, [content])
}

export interface Head {
  label: Content
  /** A number stands to the right. */
  number?: boolean
}

/** A table with a caption; the first cell of each row is its heading. A row of one cell is a heading over the rows that follow. */
export function dataTable(
  id: string,
  caption: Content,
  heads: readonly Head[],
  rows: readonly (readonly Content[])[],
): Element {
  const align = (index: number) => (heads[index]?.number ? { className: ['number'] } : {})
  const table = h('table', [
    h('caption', { id }, nodes(caption)),
    h('thead', [
      h(
        'tr',
        heads.map(({ label }, index) => h('th', { scope: 'col', ...align(index) }, nodes(label))),
      ),
    ]),
    h(
      'tbody',
      rows.map(cells =>
        cells.length === 1
          ? h('tr', { className: ['over'] }, [
              h('th', { scope: 'rowgroup', colSpan: heads.length }, nodes(cells[0] ?? '')),
            ])
          : h(
              'tr',
              cells.map((cell, index) =>
                index === 0 ? h('th', { scope: 'row' }, nodes(cell)) : h('td', align(index), nodes(cell)),
              ),
            ),
      ),
    ),
  ])
  return wide(id, table)
}

export const column = (label: Both): Head => ({ label: both(label) })
export const numbers = (label: Both | Content): Head => ({ label: isBoth(label) ? both(label) : label, number: true })

function isBoth(label: Both | Content): label is Both {
  return typeof label === 'object' && 'da' in label && 'en' in label
}

/** A share as a whole percent, which looks alike in both languages. */
export function percent(share: unknown): string {
  return typeof share === 'number' ? `${Math.round(share * 100)} %` : '–'
}
