import { h } from 'hastscript'
import type { Cell } from '../outline-parts.ts'
import { listed } from './cells.ts'
import { asWritten, labelled } from './in-languages.ts'
import { mark } from './mark.ts'

/** The code that was disputed; one that was kept leads to its finding. */
export const disputedCode: Cell = (report, { cells }) => {
  const name = labelled(report, report.named('code', String(cells.code)))
  return cells.ruling === 'keep' && report.medium === 'page' ? h('a', { href: `#${cells.finding_id}` }, name) : name
}

export const readings: Cell = (report, { cells }) =>
  h(
    'ul',
    { className: ['as-written'], lang: report.written },
    listed(cells.readings).map(one => h('li', one)),
  )

export const ruling: Cell = (report, { cells }) => [
  mark(report, cells.ruling, 'decision'),
  h('span', { className: ['where'] }, [asWritten(report, String(cells.ruling_reason))]),
]
