import type { ElementContent } from 'hast'
import { CODES_SHOWN } from '../../charts/co-occurrence.ts'
import { countLink } from '../behind.ts'
import { both, type Content } from '../both.ts'
import { figure } from '../figure.ts'
import { cellText, type Material } from '../material.ts'
import { column, dataTable, type Head, note, sub } from '../parts.ts'
import { WORDS } from '../words.ts'

/** Which conditions one study mentions together: those of the chart, as all pairs stand in the table that can be downloaded. The columns are numbered as the rows, so that all of them fit. */
export function together(material: Material): ElementContent[] {
  const rows = material
    .rows('co-occurrence')
    .filter(({ cells }) => Number(cells.rank_a) <= CODES_SHOWN && Number(cells.rank_b) <= CODES_SHOWN)
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
