import type { Element } from 'hast'
import type { Row } from '../../../aggregate/table.ts'
import { asWritten, both, type Content, called, calledAll } from '../both.ts'
import { figure } from '../figure.ts'
import { mark, passageText, sourceLink } from '../labels.ts'
import { cellText, type Material } from '../material.ts'
import { column, dataTable, fold, note, numbers, section } from '../parts.ts'
import { WORDS } from '../words.ts'

/** What evaluations found: a direction for each domain, and every outcome with its place. */
export function evaluations(material: Material): Element[] {
  const outcomes = material.rows('outcomes')
  if (outcomes.length === 0) return []
  return [
    section(
      'evaluations',
      WORDS.evaluations,
      note(both(WORDS.evaluationsNote)),
      ...figure(material, 'evaluation-directions', directions(material)),
      fold(both(WORDS.everyOutcome), everyOutcome(material, outcomes)),
    ),
  ]
}

function directions(material: Material): Element {
  return dataTable(
    'evaluation-directions',
    both(WORDS.evaluations),
    [
      column(WORDS.domain),
      column(WORDS.dataType),
      column(WORDS.direction),
      numbers(WORDS.outcomes),
      column(WORDS.comparisonGroup),
      column(WORDS.attribution),
    ],
    underSource(material, material.rows('evaluation-directions'), ({ cells }) => [
      both(material.own('domains', cells.domain)),
      both(called(cells.data_type, 'data')),
      [mark(cells.domain_direction, 'outcome')],
      cellText(cells.n_outcomes),
      both(calledAll(cells.comparison_groups)),
      both(calledAll(cells.attributions, 'outcome')),
    ]),
  )
}

function everyOutcome(material: Material, rows: readonly Row[]): Element {
  return dataTable(
    'outcomes',
    both(WORDS.everyOutcome),
    [
      column(WORDS.passage),
      column(WORDS.domain),
      column(WORDS.direction),
      column(WORDS.sizePrinted),
      column(WORDS.significance),
      column(WORDS.attribution),
    ],
    underSource(material, rows, ({ cells }) => [
      passageText(material, cellText(cells.passage_id), 'place'),
      both(material.own('domains', cells.domain)),
      [mark(cells.outcome_direction, 'outcome')],
      [asWritten(cellText(cells.size_as_printed))],
      both(called(cells.significance, 'outcome')),
      both(called(cells.attribution, 'outcome')),
    ]),
  )
}

function underSource(material: Material, rows: readonly Row[], cellsOf: (row: Row) => Content[]): Content[][] {
  const ids = [...new Set(rows.map(row => cellText(row.cells.source_id)))]
  return ids.flatMap(id => [
    [[sourceLink(material, id)]],
    ...rows.filter(row => row.cells.source_id === id).map(cellsOf),
  ])
}
