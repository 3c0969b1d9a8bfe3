import type { z } from 'zod'
import type { Claims } from '../../schema/claim.ts'
import type { DocumentRecord, Fact, Method, Outcome } from '../../schema/document.ts'
import type { Analysis, Code, Codebook, Protocol, ScreeningRow, SearchRow } from '../../schema/pages-above.ts'
import type { Reading, Ruling } from '../../schema/reading.ts'
import type { ReviewFindings } from '../../schema/review-finding.ts'
import type { Finding, Values } from '../../schema/settled.ts'
import type { Page, Passage, report, StudyRecord } from '../../schema/study.ts'
import type { Place, Placed } from '../diagnostics/diagnostic.ts'

/** What the rules see: everything read, with its places, and what reconciling made of it. */
export interface Located<T> {
  value: T
  place: Place
  at: (...path: PropertyKey[]) => Place
}

interface Base {
  id: string
  path: string
  /** Everything in the folder could be read. Rules that look across rows pass other folders by. */
  whole: boolean
  draft: boolean
  title: Placed
  reports: Located<z.output<typeof report>>[]
  pages: Located<Page>[]
  passages: Located<Passage>[]
  sheets: {
    coder: string
    path: string
    place: Place
    readings: Located<Reading>[]
    nothing: Located<{ passage: string }>[]
  }[]
  rulings: Located<Ruling>[]
  facts: Located<Fact>[]
  findings: readonly Finding[]
  disputes: readonly Dispute[]
  unsettled: readonly Dispute[]
}

interface Dispute {
  passage: string
  code: string
  place: Place
  readings: { coder: string; reading: Values | undefined }[]
}

export interface StudyUnderRules extends Base {
  kind: 'study'
  record: Located<StudyRecord>
}

export interface DocumentUnderRules extends Base {
  kind: 'document'
  record: Located<DocumentRecord>
  outcomes: Located<Outcome>[]
  methods: Located<Method>[]
}

export type SourceUnderRules = StudyUnderRules | DocumentUnderRules

/** Every text of the sources with its place, for rules about text as such. */
export interface AnyText {
  text: string
  place: Place
}

export interface ReviewUnderRules {
  path: string
  protocol: Located<Protocol> | undefined
  codebook: Located<Codebook> | undefined
  analysis: Located<Analysis> | undefined
  claims: Located<Claims> | undefined
  reviewFindings: Located<ReviewFindings> | undefined
  searches: Located<SearchRow>[]
  searchesWhole: boolean
  screening: Located<ScreeningRow>[]
  screeningWhole: boolean
  studies: StudyUnderRules[]
  documents: DocumentUnderRules[]
  folders: { studies: string[]; documents: string[] }
  texts: AnyText[]
}

/** Studies and documents together. */
export function sourcesOf(review: ReviewUnderRules): SourceUnderRules[] {
  return [...review.studies, ...review.documents]
}

/** Those whose every part could be read. */
export function wholeSourcesOf(review: ReviewUnderRules): SourceUnderRules[] {
  return sourcesOf(review).filter(source => source.whole)
}

/** Those of them that are no draft. A draft is checked for form only: that it is not complete is what it says of itself. */
export function finishedSourcesOf(review: ReviewUnderRules): SourceUnderRules[] {
  return wholeSourcesOf(review).filter(source => !source.draft)
}

/** All codes with the place of each in the codebook. */
export function codesOf(
  codebook: Located<Codebook>,
): { code: Code; scheme: string; at: (...path: PropertyKey[]) => Place }[] {
  return codebook.value.schemes.flatMap((scheme, s) =>
    scheme.themes.flatMap((theme, t) =>
      theme.codes.map((code, c) => ({
        code,
        scheme: scheme.scheme,
        at: (...path: PropertyKey[]) => codebook.at('schemes', s, 'themes', t, 'codes', c, ...path),
      })),
    ),
  )
}

/** Every row of every coder's sheet in one source. */
export function readingsOf(source: SourceUnderRules): Located<Reading>[] {
  return source.sheets.flatMap(sheet => sheet.readings)
}
