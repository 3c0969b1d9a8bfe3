import type { ElementContent } from 'hast'
import { isMissing } from '../../../schema/missing.ts'
import { capital } from '../../languages/capital.ts'
import { columnLabel } from '../../languages/column-label.ts'
import type { Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { cellTextIn } from './cells.ts'
import type { Content } from './content.ts'
import { asWritten, inLanguages } from './in-languages.ts'
import { linkOut } from './sources.ts'
import { ownTable } from './table-element.ts'

/** Of those about whom one thing was decided so many are listed: searches may have met a hundred thousand, and a page is opened by a person. */
export const RECORDS_LISTED = 200

/** Every record of the screening under what was decided about it, in the order of the flow; of very many the first, and where all of them stand. */
export function recordList(report: ReportData): ElementContent[] {
  const table = report.table('screening-flow')
  const records = new Map(report.review.screening.map(record => [record.record_id, record]))
  const known = (text: string) =>
    isMissing(text) ? inLanguages(report, ({ words }) => words.missing[text]) : asWritten(report, text, '')
  const boxes = report.rows('screening-flow').filter(({ cells }) => cells.box !== 'found')
  const body = boxes.flatMap((box): Content[][] => {
    const decided: Say = language => {
      const words = ['stage', 'decision', 'reason'].map(name => cellTextIn(language, table, box, name) ?? '')
      return capital(words.filter(word => word !== '').join(': '))
    }
    const lines = box.behind.slice(0, RECORDS_LISTED).flatMap(id => {
      const record = records.get(id)
      if (record === undefined) return []
      const title = known(record.title)
      const link = record.doi.startsWith('10.') ? linkOut(`https://doi.org/${encodeURI(record.doi)}`, title) : title
      return [[link, known(record.authors), known(String(record.year))]]
    })
    const n = box.behind.length - RECORDS_LISTED
    const others = inLanguages(report, ({ page }) => page.screening.others({ n, file: 'data/screening.json' }))
    return [[inLanguages(report, decided)], ...lines, ...(n > 0 ? [[others, '', '']] : [])]
  })
  const heads: Say[] = [
    ({ page }) => page.screening.record,
    language => columnLabel(language, 'documents', 'authors'),
    language => columnLabel(language, 'documents', 'year'),
  ]
  return [ownTable(report, { id: 'records', caption: ({ page }) => page.screening.every_record, heads }, body)]
}
