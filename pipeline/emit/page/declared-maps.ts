import type { ElementContent } from 'hast'
import { textIn } from '../../languages/text-in.ts'
import type { Cell } from '../outline-parts.ts'
import { gapMap } from '../outline-tables.ts'
import type { ReportData } from '../report-data.ts'
import { cellTextIn } from './cells.ts'
import { inLanguages } from './in-languages.ts'
import { fold } from './print-section.ts'
import { printTable } from './print-table.ts'

/** The maps that the analysis page declares, each under its own name. */
export function declaredMaps(report: ReportData): ElementContent[] {
  return report.review.analysis.gap_maps.flatMap(({ map, labels }) =>
    fold(report, ({ tag }) => textIn(labels, tag), [
      printTable(report, gapMap(`gap-map-${map}`, { by: ['dimension', 'value'], head: fieldAndWord })),
    ]),
  )
}

/** Two fields may share a word, so both are named. */
const fieldAndWord: Cell = (report, row, table) =>
  inLanguages(report, language =>
    ['dimension', 'value'].map(name => cellTextIn(language, table, row, name) ?? '').join(': '),
  )
