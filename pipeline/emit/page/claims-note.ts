import { isMissing } from '../../../schema/missing.ts'
import type { Document } from '../../../schema/settled.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import type { ReportData } from '../report-data.ts'
import { listed } from './cells.ts'

/** Whose pages the claims are from, and of whose review; that it was not read itself, where of all of them only a summary was; and how to read the columns. */
export function claimsNote({ page, writing }: Catalogue, report: ReportData): string {
  const records = documentsOf(report).map(({ record }) => record)
  const named = (names: readonly string[]) => [...new Set(names)].join(', ')
  const publishers = named(records.flatMap(({ publisher }) => (isMissing(publisher) ? [] : [publisher])))
  const producers = named(records.flatMap(({ producers: all }) => (isMissing(all) ? [] : all)))
  const studies = report.rows('studies').filter(({ cells }) => cells.counted === true).length
  return [
    page.claims.whose({ publishers, producers }),
    ...(records.every(({ basis }) => basis === 'summary') ? [page.claims.not_read] : []),
    page.claims.note({ studies: writing.studies(studies) }),
  ].join(' ')
}

function documentsOf({ rows, review }: ReportData): Document[] {
  const cited = new Set(rows('claims').flatMap(({ cells }) => listed(cells.passage_ids).map(id => id.split('/')[0])))
  return review.documents.filter(({ id }) => cited.has(id))
}
