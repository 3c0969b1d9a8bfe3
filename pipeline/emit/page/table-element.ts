import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { type Content, nodes } from './content.ts'
import { inLanguages } from './in-languages.ts'

export interface Head {
  label: Content
  /** A number stands to the right, in the cells under it too. */
  number?: boolean
}

/** The cells of a row, with its id where links lead to it. */
export type TableRow = readonly Content[] | { id: string; cells: readonly Content[] }

/**
 * A table with a caption; the first cell of each row is its heading. A row of one cell is a heading over the rows that follow. `name` is the class of the table
 * and, with `-rows`, the id of its rows, where something else than this looks for them.
 */
export function tableElement(
  id: string,
  caption: Content,
  heads: readonly Head[],
  rows: readonly TableRow[],
  name?: string,
): Element {
  const headCells = heads.map(({ label, number }) => h('th', { scope: 'col', ...looks({ number }) }, nodes(label)))
  const table = h('table', name === undefined ? {} : { className: [name] }, [
    h('caption', { id }, nodes(caption)),
    h('thead', [h('tr', headCells)]),
    h(
      'tbody',
      name === undefined ? {} : { id: `${name}-rows` },
      rows.map(row => rowElement(heads, row)),
    ),
  ])
  return h('div', { className: ['wide'], tabIndex: 0, role: 'group', ariaLabelledBy: id }, [table])
}

function rowElement(heads: readonly Head[], row: TableRow): Element {
  const { id, cells } = 'cells' in row ? row : { id: undefined, cells: row }
  const [first = '', ...others] = cells
  if (others.length === 0)
    return h('tr', { className: ['over'] }, [h('th', { scope: 'rowgroup', colSpan: heads.length }, nodes(first))])
  return h('tr', { id }, [
    h('th', { scope: 'row' }, nodes(first)),
    ...others.map(cell => {
      const content = nodes(cell)
      return h('td', looks({ prose: content.some(isProse) }), content)
    }),
  ])
}

function looks(of: Readonly<Record<string, boolean | undefined>>): { className?: string[] } {
  const className = Object.keys(of).filter(name => of[name])
  return className.length === 0 ? {} : { className }
}

/** What needs the whole width of a phone. */
function isProse(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  return ['p', 'ul'].includes(node.tagName) || isPassage(node) || node.children.some(isProse)
}

function isPassage({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('passage')
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
  rows: readonly TableRow[],
): Element {
  const labels = heads.map((head, index) => ({ label: inLanguages(report, head), number: numbers.includes(index) }))
  return tableElement(id, inLanguages(report, caption), labels, rows)
}
