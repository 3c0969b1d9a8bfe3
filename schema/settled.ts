import type { z } from 'zod'
import type { Analysis } from './analysis.ts'
import type { Claim } from './claim.ts'
import type { Codebook } from './codebook.ts'
import type { Dataset } from './dataset.ts'
import type { DocumentRecord } from './document.ts'
import type { FormField, FormValue } from './form.ts'
import type { Missing } from './missing.ts'
import type { SourceKind } from './notes.ts'
import type { Page } from './page-read.ts'
import type { Passage } from './passage.ts'
import type { Protocol } from './protocol.ts'
import type { Reading, Ruling, ValueName } from './reading.ts'
import type { report } from './report.ts'
import type { ReviewFinding } from './review-finding.ts'
import type { KeptIn, RowOf, Stand } from './sheets.ts'
import type { StudyRecord } from './study.ts'
import type { WHEN_PRESENT } from './vocabulary.ts'
import type { WordOf } from './word-list.ts'

/**
 * What `data/` holds: sources read, checked and settled. Aggregation needs nothing else, so that `output/` is a function of `data/`.
 */
export type WhenPresent = WordOf<typeof WHEN_PRESENT> | Missing

export type Values = Pick<Reading, ValueName>
export type CodersReading = { coder: string } & Values

/** Who settled a dispute how, and why. */
export type Settling = Pick<Ruling, 'decision' | 'reason' | 'reason_translations' | 'coder'>

/** A code on a passage, settled. Every coder's reading stands beside it, and the ruling where they differed. */
export interface Finding extends Values {
  finding_id: string
  passage: string
  code: string
  when_present: WhenPresent
  readings: CodersReading[]
  ruling?: Settling
}

/** A code on a passage that a ruling dropped. */
export interface Dropped {
  passage: string
  code: string
  readings: CodersReading[]
  ruling: Settling
}

/** What became of the readings of coders whose place others have taken: settled among themselves, and counted in no main table. */
export interface Superseded {
  findings: Finding[]
  dropped: Dropped[]
}

export interface Settled {
  id: string
  title: string
  pages: Page[]
  passages: Passage[]
  findings: Finding[]
  dropped: Dropped[]
  /** Of the earlier round; nothing where there is none. */
  superseded: Superseded
}

/** The rows of the sheets that are kept as they stand, in the order of their keys. */
export type KeptRows<Where extends Stand> = { [Name in KeptIn<Where>]: RowOf<Name>[] }

export interface Study extends Settled, KeptRows<'study'> {
  /**
   * `regions` follows from the countries and the protocol; a study of several countries stands in each region. `family` follows from what is called related: it
   * is the first id of the studies that belong together.
   */
  record: StudyRecord & { regions: string[] | Missing; family: string }
  /** What the form of this review asks of it. */
  form: Record<string, FormValue>
  reports: z.infer<typeof report>[]
}

export interface Document extends Settled, KeptRows<'document'> {
  record: DocumentRecord
}

export function isStudy(source: Study | Document): source is Study {
  return 'reports' in source
}

export function kindOf(source: Study | Document): SourceKind {
  return isStudy(source) ? 'study' : 'document'
}

export interface Review extends KeptRows<'review'> {
  protocol: Protocol
  codebook: Codebook
  /** The fields of its extraction form. */
  form: FormField[]
  analysis: Analysis
  claims: Claim[]
  reviewFindings: ReviewFinding[]
  /** What it is called and whose it is; a review that was begun before there was a page for it may have none. */
  dataset?: Dataset
  studies: Study[]
  documents: Document[]
}
