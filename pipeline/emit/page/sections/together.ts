import type { ElementContent } from 'hast'
import { countLink } from '../behind.ts'
import { both, type Content } from '../both.ts'
import { figure } from '../figure.ts'
import { cellText, type Material } from '../material.ts'
import { column, dataTable, type Head, note, sub } from '../parts.ts'
import { WORDS } from '../words.ts'

/** So many conditions, those in most studies, are shown, as in the chart. All pairs stand in the table that can be downloaded. */
const SHOWN = 16

/** Which conditions one study mentions together. The columns are numbered as the rows, so that all of them fit. */
export function together(material: Material): ElementContent[] {
  const rows = material
    .rows('co-occurrence')
    .filter(({ cells }) => Number(cells.rank_a) <= SHOWN && Number(cells.rank_b) <= SHOWN)
  if (rows.length === 0) return []
  const codes = [...new Set(rows.flatMap(({ cells }) => [cellText(cells.code_a), cellText(cells.code_b)]))]
  const pairs = new Map(rows.map(row => [`${row.cells.code_a} ${row.cells.code_b}`, row]))
  const heads: Head[] = [
    column(WORDS.condition),
    ...codes.slice(0, -1).map((_, index) => ({ label: index + 1, number: true })),
  ]
  const body = codes.map((code, index): Content[] => [
    [{ type: 'text', value: `${index + 1} ` }, ...both(material.label(code))],
    ...codes
      .slice(0, -1)
      .map(
        (other, place): Content =>
          place < index ? countLink(material, 'co-occurrence', pairs.get(`${other} ${code}`), 'n_studies_both') : '',
      ),
  ])
  const table = dataTable('co-occurrence', both(WORDS.together), heads, body)
  return [sub(WORDS.together), note(both(WORDS.togetherNote)), ...figure(material, 'co-occurrence', table)]
}
