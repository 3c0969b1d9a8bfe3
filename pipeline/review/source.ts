import type { z } from 'zod'
import type { DocumentRecord, Fact, Method, Outcome } from '../../schema/document.ts'
import type { Reading, Ruling } from '../../schema/reading.ts'
import type { Page, Passage, report, StudyRecord } from '../../schema/study.ts'
import type { Located } from './located.ts'
import type { Place, Placed } from './place.ts'
import type { Reconciled } from './reconciled.ts'

/** One coder's sheet: readings, and the passages on which the coder found nothing. */
export interface CoderSheet {
  coder: string
  path: string
  place: Place
  readings: Located<Reading>[]
  nothing: Located<{ passage: string }>[]
}

/**
 * One study or document, read. `whole` is false where some part could not be read: rules that look across rows pass such a source by, so that one
 * slip is not reported as many.
 */
interface Base<Record> {
  id: string
  path: string
  whole: boolean
  draft: boolean
  title: Placed
  record: Located<Record>
  reports: Located<z.output<typeof report>>[]
  pages: Located<Page>[]
  passages: Located<Passage>[]
  sheets: CoderSheet[]
  rulings: Located<Ruling>[]
  facts: Located<Fact>[]
}

export interface StudyAsRead extends Base<StudyRecord> {
  kind: 'study'
}

export interface DocumentAsRead extends Base<DocumentRecord> {
  kind: 'document'
  outcomes: Located<Outcome>[]
  methods: Located<Method>[]
}

export type SourceAsRead = StudyAsRead | DocumentAsRead

/** The same with what reconciling made of its coders' readings. */
export type StudyUnderReview = StudyAsRead & Reconciled
export type DocumentUnderReview = DocumentAsRead & Reconciled
export type SourceUnderReview = StudyUnderReview | DocumentUnderReview

/** Every row of every coder's sheet in one source. */
export function readingsIn(source: SourceAsRead): Located<Reading>[] {
  return source.sheets.flatMap(sheet => sheet.readings)
}
