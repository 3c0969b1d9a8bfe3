import { h } from 'hastscript'
import { COMPONENTS, type JUDGEMENTS } from '../../../schema/review-finding.ts'
import { called } from '../../languages/called.ts'
import { columnLabel } from '../../languages/column-label.ts'
import type { Cell } from '../outline-parts.ts'
import { cellOf, listed } from './cells.ts'
import { nodes } from './content.ts'
import { inLanguages } from './in-languages.ts'
import { mark } from './mark.ts'
import { selfLink } from './self-link.ts'
import { apart, sourceLink } from './sources.ts'
import { sourcesByName } from './sources-by-name.ts'

/** What is said, how firmly it stands as a judgement, and the studies it rests on. */
export const judgedFinding: Cell = (report, row, table) => {
  const id = `review-finding-${row.cells.review_finding_id}`
  return [
    selfLink(id),
    h('span', { id }, nodes(cellOf('text_label')(report, row, table))),
    h(
      'span',
      { className: ['where'] },
      apart([
        cellOf('finding_status')(report, row, table),
        ...listed(row.cells.studies).map(id => sourceLink(report, id)),
      ]),
    ),
  ]
}

export const overallConfidence: Cell = (report, row, table) => [
  mark(report, row.cells.overall, 'confidence'),
  h('span', { className: ['where'] }, nodes(reasonOf('overall')(report, row, table))),
]

export const whyConfident: Cell = (report, row, table) =>
  COMPONENTS.map(name =>
    h('p', [
      ...inLanguages(
        report,
        language => `${columnLabel(language, table.name, name)}: ${called(language, row.cells[name], 'concern')}. `,
      ),
      ...nodes(reasonOf(name)(report, row, table)),
    ]),
  )

/** Why a judgement is what it is. */
export function reasonOf(judgement: (typeof JUDGEMENTS)[number]): Cell {
  return (report, row, table) => sourcesByName(report, cellOf(`${judgement}_why`)(report, row, table))
}
