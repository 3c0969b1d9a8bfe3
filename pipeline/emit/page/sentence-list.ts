import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ReportData } from '../report-data.ts'
import { cellTextIn } from './cells.ts'
import { inLanguages } from './in-languages.ts'

/** A sentence for each condition, to be quoted as it stands; each has an address of its own. No table, because a sentence has no room in a column of a phone. */
export function sentenceList(report: ReportData): ElementContent[] {
  const table = report.table('sentences')
  const items = report.rows('sentences').map(row => {
    const said = (column: string) => inLanguages(report, language => cellTextIn(language, table, row, column) ?? '')
    const name = h('strong', said('code'))
    return h('li', { id: `sentence-${row.cells.code}` }, [name, { type: 'text', value: ': ' }, ...said('sentence')])
  })
  return [h('ul', { className: ['sentences'] }, items)]
}
