import type { ElementContent } from 'hast'
import { textIn } from '../../languages/text-in.ts'
import type { ReportData } from '../report-data.ts'
import { gapMap } from '../views/gaps-tables.ts'
import { fold } from './print-section.ts'
import { printTable } from './print-table.ts'

/** The maps that the analysis page declares, each under its own name. */
export function declaredMaps(report: ReportData): ElementContent[] {
  return report.review.analysis.gap_maps.flatMap(({ map, labels }) =>
    fold(report, ({ tag }) => textIn(labels, tag), [
      printTable(report, gapMap(`gap-map-${map}`, ['dimension', 'value'])),
    ]),
  )
}
