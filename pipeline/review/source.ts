import type { z } from 'zod'
import type { DocumentDraft, DocumentRecord } from '../../schema/document.ts'
import type { FormValue } from '../../schema/form.ts'
import type { SourceKind } from '../../schema/notes.ts'
import type { Page } from '../../schema/page-read.ts'
import type { Passage } from '../../schema/passage.ts'
import type { Reading } from '../../schema/reading.ts'
import type { report } from '../../schema/report.ts'
import type { RowOf, SheetIn, Stand } from '../../schema/sheets.ts'
import type { StudyDraft, StudyRecord } from '../../schema/study.ts'
import type { Place, Placed } from '../diagnostics/place.ts'
import type { Located } from './located.ts'
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
  /** Its reports, pages and passages are all that the note declares. */
  noteIsWhole: boolean
  draft: boolean
  title: Placed
  record: Located<Record>
  reports: Located<z.output<typeof report>>[]
  pages: Located<Page>[]
  passages: Located<Passage>[]
  sheets: CoderSheet[]
}

/** What names in a source are held against, also where its record could not be read. */
export interface NamesOfNote
  extends Pick<Base<unknown>, 'id' | 'path' | 'noteIsWhole' | 'reports' | 'pages' | 'passages'> {
  kind: SourceKind
}

/**
 * Something of which a part could not be read: a row with a refused cell, or anything in a source with a refused record. It is counted nowhere, and what
 * could be read of it names things that are declared elsewhere, which is judged all the same.
 */
export interface PartRead extends RowRead {
  source: NamesOfNote | undefined
}

/** A row, an entry or a record with the schema it was read by. */
export interface RowRead {
  schema: z.ZodObject
  read: Located<unknown>
}

/** The rows of every other sheet that may stand in such a folder, by the name of the sheet. */
export type RowsIn<Where extends Stand> = { [Name in Exclude<SheetIn<Where>, 'coding'>]: Located<RowOf<Name>>[] }

export interface StudyAsRead extends Base<StudyDraft>, RowsIn<'study'> {
  kind: 'study'
  /** What the form asks of it; `record.at` has the places. None where the form cannot be read. */
  form: Record<string, FormValue>
}

export interface DocumentAsRead extends Base<DocumentDraft>, RowsIn<'document'> {
  kind: 'document'
}

export type SourceAsRead = StudyAsRead | DocumentAsRead

/** The same where it is no draft, of which a record may leave out almost every field. */
export type Finished<Source extends SourceAsRead> = Source &
  (FinishedAs<'study', StudyRecord> | FinishedAs<'document', DocumentRecord>)

interface FinishedAs<Kind extends SourceKind, Record> {
  kind: Kind
  draft: false
  record: Located<Record>
}

export function isFinished<Source extends SourceAsRead>(source: Source): source is Finished<Source> {
  return !source.draft
}

/** The same with what reconciling made of its coders' readings. */
export type StudyUnderReview = StudyAsRead & Reconciled
export type DocumentUnderReview = DocumentAsRead & Reconciled
export type SourceUnderReview = StudyUnderReview | DocumentUnderReview

/** Every row of every coder's sheet in one source. */
export function readingsIn(source: SourceAsRead): Located<Reading>[] {
  return source.sheets.flatMap(sheet => sheet.readings)
}
