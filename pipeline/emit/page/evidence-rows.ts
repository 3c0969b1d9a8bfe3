import { isMissing } from '../../../schema/missing.ts'
import { groupsAround } from '../../../schema/people.ts'
import type { Document, Finding, Study } from '../../../schema/settled.ts'
import type { ReportData } from '../report-data.ts'
import { listed } from './cells.ts'

/** One finding as the list of evidence shows and filters it. Ids as in the table `findings`. */
export interface EvidenceRow {
  finding_id: string
  passage_id: string
  source_id: string
  theme: string
  finding: Finding
  /** For filtering: the groups that say it and the wider groups these belong to, or the missing word. */
  informants: string[]
}

/** What a source is, for filtering. */
export interface EvidenceSource {
  source_id: string
  kind: 'study' | 'document'
  region: string[]
  design: string
  year: string
  basis: string
}

/** Every settled finding of what the table `findings` holds, in its order. */
export function evidenceRows({ review, rows, source }: ReportData): EvidenceRow[] {
  return rows('findings').flatMap(({ cells }) => {
    const { finding_id, passage_id, source_id, theme } = cells
    const finding = source(String(source_id))?.findings.find(one => one.finding_id === finding_id)
    if (finding === undefined) throw new Error(`There is no finding ${finding_id}`)
    const { informants } = finding
    const groups = isMissing(informants)
      ? [informants]
      : informants.flatMap(group => [...groupsAround(review.protocol.people, group)])
    return {
      finding_id: String(finding_id),
      passage_id: String(passage_id),
      source_id: String(source_id),
      theme: String(theme),
      finding,
      informants: [...new Set(groups)],
    }
  })
}

/** The sources that have a finding among these, studies first. */
export function evidenceSources({ review }: ReportData, rows: readonly EvidenceRow[]): EvidenceSource[] {
  const inUse = new Set(rows.map(row => row.source_id))
  return [...review.studies, ...review.documents].filter(({ id }) => inUse.has(id)).map(sourceOf)
}

function sourceOf({ id, record }: Study | Document): EvidenceSource {
  const { year, basis } = record
  const own = { source_id: id, year: String(year), basis }
  return 'design' in record
    ? { ...own, kind: 'study', region: listed(record.regions), design: record.design }
    : { ...own, kind: 'document', region: [], design: '' }
}
