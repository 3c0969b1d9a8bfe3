import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { type Content, nodes } from './content.ts'
import { inLanguages } from './in-languages.ts'

export interface Head {
  label: Content
  /** A number stands to the right. */
  number?: boolean
}

/** A table with a caption; the first cell of each row is its heading. A row of one cell is a heading over the rows that follow. */
export function tableElement(
  id: string,
  caption: Content,
  heads: readonly Head[],
  rows: readonly (readonly Content[])[],
): Element {
  const align = (index: number) => (heads[index]?.number ? { className: ['number'] } : {})
  const bodyRow = (cells: readonly Content[]) =>
    cells.length === 1
      ? h('tr', { className: ['over'] }, [h('th', { scope: 'rowgroup', colSpan: heads.length }, nodes(cells[0] ?? ''))])
      : h(
          'tr',
          cells.map((cell, index) =>
            index === 0 ? h('th', { scope: 'row' }, nodes(cell)) : h('td', align(index), nodes(cell)),
          ),
        )
  return wide(
    id,
    h('table', [
      h('caption', { id }, nodes(caption)),
      h('thead', [
        h(
          'tr',
          heads.map(({ label }, index) => h('th', { scope: 'col', ...align(index) }, nodes(label))),
        ),
      ]),
      h('tbody', rows.map(bodyRow)),
    ]),
  )
}

/** What may be wider than a phone: it scrolls by itself, by keyboard too, so that the page never does. */
export function wide(labelledBy: string, content: ElementContent): Element {
  return h('div', { className: ['wide'], tabIndex: 0, role: 'group', ariaLabelledBy: labelledBy }, [content])
}

/** A table of what stands in no published table. */
export function ownTable(
  report: ReportData,
  {
    id,
    caption,
    heads,
    numbers = [],
  }: { id: string; caption: Say; heads: readonly Say[]; numbers?: readonly number[] },
  rows: readonly (readonly Content[])[],
): Element {
  const labels = heads.map((head, index) => ({ label: inLanguages(report, head), number: numbers.includes(index) }))
  return tableElement(id, inLanguages(report, caption), labels, rows)
}
