import type { Review } from '../../schema/settled.ts'
import type { TableRows } from '../aggregate/table.ts'
import { materialOf } from './page/material.ts'
import { pageOf } from './page/report.ts'
import { markdownOf } from './report-md.ts'

/** The report, as a page that opens from disk and as one that a forge shows. Both take in the charts that were drawn. */
export function reportFiles(
  review: Review,
  all: readonly TableRows[],
  drawn: readonly { path: string; text: string }[],
): { path: string; text: string }[] {
  const charts = new Map(drawn.filter(({ path }) => path.endsWith('.svg')).map(({ path, text }) => [path, text]))
  const material = materialOf(review, all, charts)
  return [
    { path: 'report.html', text: pageOf(material) },
    { path: 'report.md', text: markdownOf(material) },
  ]
}
