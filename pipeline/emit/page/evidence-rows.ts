import { onceOf } from '../../../schema/once-of.ts'
import { NONE } from '../../../schema/reserved.ts'
import { type Document, type Finding, isStudy, type Study } from '../../../schema/settled.ts'
import { populationOf, type Voice, voiceOf } from '../../review/voice.ts'
import type { ReportData } from '../report-data.ts'
import { listed } from './cells.ts'

/** One finding as the list of evidence shows and filters it. Ids as in the table `evidence`. */
export interface EvidenceRow {
  finding_id: string
  passage_id: string
  source_id: string
  scheme: string
  theme: string
  finding: Finding
  voice: Voice
}

/** So many findings stand in the list: a browser lays out more of them only slowly, and whoever reads so many reads a table. */
const MOST_LISTED = 2_000

/** What a source is, for filtering. */
export interface EvidenceSource {
  source_id: string
  kind: 'study' | 'document'
  region: string[]
  design: string
  year: string
  basis: string
}

/** Every settled finding of what the table `evidence` holds, in its order; a passage that no code fits is none. */
export function evidenceRows({ review, rows, source }: ReportData): EvidenceRow[] {
  const population = populationOf(review)
  return rows('evidence').flatMap(({ cells }) => {
    const { finding_id, passage_id, source_id, scheme, theme, code } = cells
    if (code === NONE) return []
    const finding = source(String(source_id))?.findings.find(one => one.finding_id === finding_id)
    if (finding === undefined) throw new Error(`There is no finding ${finding_id}`)
    return {
      finding_id: String(finding_id),
      passage_id: String(passage_id),
      source_id: String(source_id),
      scheme: String(scheme),
      theme: String(theme),
      finding,
      voice: voiceOf(finding, population),
    }
  })
}

/** Those of all findings that the list holds: the first. */
export function listedOf(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  return rows.slice(0, MOST_LISTED)
}

/** Whether a finding can be led to. */
export function isListed(report: ReportData, findingId: string): boolean {
  return idsListed(report).has(findingId)
}

const idsListed = onceOf((report: ReportData) => new Set(listedOf(evidenceRows(report)).map(row => row.finding_id)))

/** The sources that have a finding among these, studies first. */
export function evidenceSources({ review }: ReportData, rows: readonly EvidenceRow[]): EvidenceSource[] {
  const inUse = new Set(rows.map(row => row.source_id))
  return [...review.studies, ...review.documents].filter(({ id }) => inUse.has(id)).map(sourceOf)
}

function sourceOf(source: Study | Document): EvidenceSource {
  const { year, basis } = source.record
  const own = { source_id: source.id, year: String(year), basis }
  return isStudy(source)
    ? { ...own, kind: 'study', region: listed(source.record.regions), design: source.record.design }
    : { ...own, kind: 'document', region: [], design: '' }
}
