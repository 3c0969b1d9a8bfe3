import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Row } from '../../../aggregate/table.ts'
import { countLink } from '../behind.ts'
import { asWritten, both, type Content, called, capital, fill, inBoth, nodes } from '../both.ts'
import { mark, passageText } from '../labels.ts'
import { cellText, type Material } from '../material.ts'
import { column, dataTable, type Head, note, numbers, section } from '../parts.ts'
import { WORDS } from '../words.ts'

const COUNTS = [
  ['n_studies_for', WORDS.for],
  ['n_studies_against', WORDS.against],
  ['n_studies_mixed', WORDS.mixed],
  ['n_studies_no_effect_declared', WORDS.noEffect],
] as const

/** What the published review claims, with the place it stands, beside what the studies say. */
export function claims(material: Material): Element[] {
  if (material.rows('claims').length === 0) return []
  const table = dataTable(
    'claims-table',
    both(WORDS.claims),
    heads(),
    claimRows(material, material.rows('claims'), underClaim),
  )
  return [section('claims', WORDS.claims, note(both(WORDS.claimsNote)), table)]
}

/** The numbers alone: those of the chart, or of some of the claims. */
export function claimsTable(material: Material, id: string, rows = material.rows('claims')): Element {
  return dataTable(
    id,
    both(WORDS.claims),
    heads(),
    claimRows(material, rows, () => []),
  )
}

function heads(): Head[] {
  return [
    column(WORDS.claim),
    column(WORDS.claimStands),
    ...COUNTS.map(([, label]) => numbers(label)),
    numbers(WORDS.notSeen),
  ]
}

function claimRows(
  material: Material,
  rows: readonly Row[],
  under: (material: Material, row: Row) => ElementContent[],
): Content[][] {
  return rows.map(row => [
    [...inBoth(language => cellText(row.cells[`text_${language}`])), ...under(material, row)],
    [mark(row.cells.conclusion, 'conclusion')],
    ...COUNTS.map(([name]) => countLink(material, 'claims', row, name)),
    cellText(row.cells.n_studies_not_seen) || '–',
  ])
}

/** What the page says in our words and where; what kind of statement it is; why it cannot be tested; what might still speak to it. */
function underClaim(material: Material, { cells }: Row): ElementContent[] {
  const why = cellText(cells.not_testable_because)
  const awaiting = Array.isArray(cells.awaiting_ids) ? cells.awaiting_ids.length : 0
  const remarks = [
    both(capital(called(cells.claim_status, 'claim'))),
    ...(cells.conclusion === 'not-testable' ? [fill(WORDS.whyNot, { why: [asWritten(why)] })] : []),
    ...(awaiting > 0 ? [fill(WORDS.awaiting, { n: awaiting })] : []),
  ]
  return [
    h('span', { className: ['quoted'] }, passageText(material, cellText(cells.passage_id))),
    h(
      'span',
      { className: ['where'] },
      remarks.flatMap((remark, index) => (index === 0 ? remark : [...nodes(' · '), ...remark])),
    ),
  ]
}
