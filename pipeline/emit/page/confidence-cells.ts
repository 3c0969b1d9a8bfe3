import { h } from 'hastscript'
import { called } from '../../languages/called.ts'
import { columnLabel } from '../../languages/column-label.ts'
import type { Cell } from '../outline-parts.ts'
import { cellOf, listed } from './cells.ts'
import { asWritten, inLanguages } from './in-languages.ts'
import { mark } from './mark.ts'
import { apart, sourceLink } from './sources.ts'

/** What a judgement of confidence weighs, as in GRADE-CERQual. */
const COMPONENTS = ['methodological_limitations', 'coherence', 'adequacy', 'relevance'] as const

/** What is said, how firmly it stands as a judgement, and the studies it rests on. */
export const judgedFinding: Cell = (report, row, table) => [
  cellOf('text_label')(report, row, table),
  h(
    'span',
    { className: ['where'] },
    apart([
      cellOf('finding_status')(report, row, table),
      ...listed(row.cells.studies).map(id => sourceLink(report, id)),
    ]),
  ),
]

export const overallConfidence: Cell = (report, { cells }) => [
  mark(report, cells.overall, 'confidence'),
  h('span', { className: ['where'] }, [asWritten(report, String(cells.overall_why))]),
]

export const whyConfident: Cell = (report, { cells }, table) =>
  COMPONENTS.map(name =>
    h('p', [
      ...inLanguages(
        report,
        language => `${columnLabel(language, table.name, name)}: ${called(language, cells[name], 'concern')}. `,
      ),
      asWritten(report, String(cells[`${name}_why`])),
    ]),
  )
