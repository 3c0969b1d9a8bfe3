import type { Element } from 'hast'
import { h } from 'hastscript'
import { COMPONENTS } from '../../../schema/review-finding.ts'
import { BASIS } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { columnLabel } from '../../languages/column-label.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import type { Row } from '../../review/table.ts'
import type { Cell } from '../outline-parts.ts'
import { cellOf, namesOf } from '../page/cells.ts'
import { reasonOf } from '../page/confidence-cells.ts'
import { confidenceNote } from '../page/confidence-note.ts'
import { nodes } from '../page/content.ts'
import { inLanguages, labelled } from '../page/in-languages.ts'
import type { ReportData } from '../report-data.ts'
import { inEachLanguage } from './in-each-language.ts'

/** The summary of findings as a page of its own: each statement, how confident its assessor is and why, and what carries it. */
export function summaryOfFindings(report: ReportData): string {
  return inEachLanguage(report, [], half => {
    const rows = half.rows('summary-of-findings')
    return [
      h(
        'h2',
        inLanguages(half, ({ tables }) => tables['summary-of-findings']),
      ),
      h('p', labelled(half, half.review.protocol.review.question)),
      h('p', inLanguages(half, confidenceNote)),
      ...(rows.length === 0
        ? [
            h(
              'p',
              inLanguages(half, ({ page }) => page.confidence.none_yet),
            ),
          ]
        : rows.flatMap(row => statement(half, row))),
    ]
  })
}

const CARRIED_BY = [
  'n_studies',
  ...wordsOf(BASIS).map(basis => columnOfWord('n_studies', basis)),
  'studies',
  'finding_status',
  'assessor',
]

function statement(report: ReportData, row: Row): Element[] {
  const table = report.table('summary-of-findings')
  const line = (name: string, ...cells: Cell[]) =>
    h('li', [
      ...inLanguages(report, language => `${columnLabel(language, table.name, name)}: `),
      ...cells.flatMap((cell, index) => nodes([index === 0 ? '' : '. ', cell(report, row, table)])),
    ])
  return [
    h('h3', nodes(cellOf('text_label')(report, row, table))),
    h('ul', [
      ...(['overall', ...COMPONENTS] as const).map(name => line(name, cellOf(name), reasonOf(name))),
      line('codes', namesOf('code', 'codes')),
      ...CARRIED_BY.map(name => line(name, cellOf(name))),
    ]),
  ]
}
