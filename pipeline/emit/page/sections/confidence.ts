import type { Element } from 'hast'
import { h } from 'hastscript'
import { countLink } from '../behind.ts'
import { asWritten, both, called, inBoth } from '../both.ts'
import { sourceLink } from '../labels.ts'
import { cellText, type Material } from '../material.ts'
import { column, dataTable, note, numbers, section } from '../parts.ts'
import { WORDS } from '../words.ts'

const COMPONENTS = [
  ['methodological_limitations', WORDS.limitations],
  ['coherence', WORDS.coherence],
  ['adequacy', WORDS.adequacy],
  ['relevance', WORDS.relevance],
] as const

/** What we say the whole amounts to, with our confidence in it. Not there until somebody has judged. */
export function confidence(material: Material): Element[] {
  const rows = material.rows('summary-of-findings')
  if (rows.length === 0) return []
  const table = dataTable(
    'summary-of-findings',
    both(WORDS.confidence),
    [column(WORDS.reviewFinding), column(WORDS.overall), column(WORDS.why), numbers(WORDS.studiesColumn)],
    rows.map(row => [
      [
        ...inBoth(language => cellText(row.cells[`text_${language}`])),
        h('span', { className: ['where'] }, [
          ...both(called(row.cells.finding_status, 'confidence')),
          ...studiesOf(row.cells.studies).flatMap(id => [' · ', sourceLink(material, id)]),
        ]),
      ],
      [
        h('span', { className: ['mark'] }, both(called(row.cells.overall, 'confidence'))),
        h('span', { className: ['where'] }, [asWritten(cellText(row.cells.overall_why))]),
      ],
      COMPONENTS.map(([name, label]) =>
        h('p', [
          ...both(label),
          ': ',
          ...both(called(row.cells[name], 'confidence')),
          '. ',
          asWritten(cellText(row.cells[`${name}_why`])),
        ]),
      ),
      countLink(material, 'summary-of-findings', row, 'n_studies'),
    ]),
  )
  return [section('confidence', WORDS.confidence, note(both(WORDS.confidenceNote)), table)]
}

function studiesOf(cell: unknown): string[] {
  return Array.isArray(cell) ? cell : []
}
