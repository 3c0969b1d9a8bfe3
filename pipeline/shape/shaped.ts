import type { z } from 'zod'
import type { Claims } from '../../schema/claim.ts'
import type { DocumentRecord, Fact, Method, Outcome as Result } from '../../schema/document.ts'
import type { Analysis, Codebook, Protocol, ScreeningRow, SearchRow } from '../../schema/pages-above.ts'
import type { Reading, Ruling } from '../../schema/reading.ts'
import type { ReviewFindings } from '../../schema/review-finding.ts'
import type { Page, Passage, report, StudyRecord } from '../../schema/study.ts'
import type { Place, Placed } from '../diagnostics/diagnostic.ts'
import type { Located } from './located.ts'

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
 * fault is not reported as many.
 */
interface ShapedBase {
  id: string
  path: string
  whole: boolean
  draft: boolean
  title: Placed
  reports: Located<z.output<typeof report>>[]
  pages: Located<Page>[]
  passages: Located<Passage>[]
  sheets: CoderSheet[]
  rulings: Located<Ruling>[]
  facts: Located<Fact>[]
}

export interface ShapedStudy extends ShapedBase {
  kind: 'study'
  record: Located<StudyRecord>
}

export interface ShapedDocument extends ShapedBase {
  kind: 'document'
  record: Located<DocumentRecord>
  outcomes: Located<Result>[]
  methods: Located<Method>[]
}

export type ShapedSource = ShapedStudy | ShapedDocument

/** A sources folder, read by the schema. What could not be read is `undefined` or left out. */
export interface Shaped {
  path: string
  protocol: Located<Protocol> | undefined
  codebook: Located<Codebook> | undefined
  analysis: Located<Analysis> | undefined
  /** `undefined` where the review has no claims page. */
  claims: Located<Claims> | undefined
  reviewFindings: Located<ReviewFindings> | undefined
  searches: Located<SearchRow>[]
  /** Every row could be read, so that what is not there is not there. */
  searchesWhole: boolean
  screening: Located<ScreeningRow>[]
  screeningWhole: boolean
  studies: ShapedStudy[]
  documents: ShapedDocument[]
  /** Ids of all folders, also of those that could not be read. */
  folders: { studies: string[]; documents: string[] }
}
