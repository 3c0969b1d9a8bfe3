import { isMissing } from '../../../schema/missing.ts'
import { type GroupOfPeople, groupsAround } from '../../../schema/people.ts'
import type { Document, Finding, Review, Study } from '../../../schema/settled.ts'
import type { Passage } from '../../../schema/study.ts'
import type { Material } from './material.ts'

/** One finding as the list of evidence shows and filters it. Ids as in the table `findings`. */
export interface EvidenceRow {
  finding_id: string
  passage_id: string
  source_id: string
  theme: string
  code: string
  finding: Finding
  passage: Passage | undefined
  page: { address: string; read: string } | undefined
  /** For filtering: the groups that say it and the wider groups these belong to, or the missing word. */
  informants: string[]
}

/** What a source is, for filtering. */
export interface EvidenceSource {
  source_id: string
  kind: 'study' | 'document'
  title: string
  region: string[]
  design: string
  year: string
  basis: string
}

/** Every settled finding of what the table `findings` holds, in its order. */
export function evidenceRows({ review, rows }: Material): EvidenceRow[] {
  const themes = new Map(rows('findings').map(row => [String(row.cells.finding_id), String(row.cells.theme)]))
  return [...review.studies, ...review.documents].flatMap(source =>
    source.findings
      .filter(finding => themes.has(finding.finding_id))
      .map(finding => rowOf(finding, source, themes.get(finding.finding_id) ?? '', review.protocol.people)),
  )
}

function rowOf(
  finding: Finding,
  source: Study | Document,
  theme: string,
  people: readonly GroupOfPeople[],
): EvidenceRow {
  const passage = source.passages.find(one => one.passage === finding.passage)
  return {
    finding_id: finding.finding_id,
    passage_id: `${source.id}/${finding.passage}`,
    source_id: source.id,
    theme,
    code: finding.code,
    finding,
    passage,
    page: source.pages.find(one => one.page === passage?.where?.page),
    informants: groupsOf(finding.informants, people),
  }
}

function groupsOf(informants: Finding['informants'], people: readonly GroupOfPeople[]): string[] {
  if (isMissing(informants)) return [informants]
  return [...new Set(informants.flatMap(group => [...groupsAround(people, group)]))]
}

export function evidenceSources({ studies, documents }: Review): EvidenceSource[] {
  return [
    ...studies.map(({ id, title, record }) => ({
      source_id: id,
      kind: 'study' as const,
      title,
      region: isMissing(record.regions) ? [record.regions] : record.regions,
      design: record.design,
      year: String(record.year),
      basis: record.basis,
    })),
    ...documents.map(({ id, title, record }) => ({
      source_id: id,
      kind: 'document' as const,
      title,
      region: [],
      design: '',
      year: String(record.year),
      basis: record.basis,
    })),
  ]
}
