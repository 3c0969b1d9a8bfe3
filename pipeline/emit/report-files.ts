import type { Review } from '../../schema/settled.ts'
import type { TableRows } from '../aggregate/table.ts'
import type { DrawnChart } from './draw-charts.ts'
import type { PageFiles } from './page/head.ts'
import { materialOf } from './page/material.ts'
import { pageOf } from './page/report.ts'
import { markdownOf } from './report-md.ts'

/** The report, as a page that opens from disk and as one that a forge shows. Both take in the charts that were drawn. */
export function reportFiles(
  review: Review,
  all: readonly TableRows[],
  drawn: readonly DrawnChart[],
  files: PageFiles,
): { path: string; text: string }[] {
  const material = materialOf(review, all, drawn)
  return [
    { path: 'report.html', text: pageOf(material, files) },
    { path: 'report.md', text: markdownOf(material) },
  ]
}
