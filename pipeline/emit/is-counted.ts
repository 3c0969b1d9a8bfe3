import type { ReportData } from './report-data.ts'

/** Is there anything to count: a study that counts, and a code? A review that has only begun has neither, and then no number of studies is printed. */
export function isCounted({ rows }: Pick<ReportData, 'rows'>): boolean {
  return rows('by-code').length > 0 && rows('studies').some(({ cells }) => cells.counted === true)
}
