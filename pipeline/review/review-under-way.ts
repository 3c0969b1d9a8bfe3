import type { Code } from '../../schema/codebook.ts'
import type { PageName, PageOf } from '../../schema/pages.ts'
import type { SheetIn } from '../../schema/sheets.ts'
import type { Place } from '../diagnostics/place.ts'
import type { RefusedName } from '../diagnostics/problem.ts'
import type { At, Located } from './located.ts'
import {
  type DocumentAsRead,
  type DocumentUnderReview,
  type Finished,
  isFinished,
  type PartRead,
  type RowsIn,
  type SourceUnderReview,
  type StudyAsRead,
  type StudyUnderReview,
} from './source.ts'
import type { Texts } from './texts-of.ts'

/** The pages above the studies, by name; `undefined` where one is not there or cannot be read. */
export type PagesAsRead = { [Name in PageName]: Located<PageOf<Name>> | undefined }

/** A name that was refused for its form, where it stands. */
export interface RefusedHere extends RefusedName {
  place: Place
}

/** A sources folder, read by the schema. What could not be read is `undefined` or left out. */
export interface ReviewAsRead<Study = StudyAsRead, Document = DocumentAsRead> extends PagesAsRead, RowsIn<'review'> {
  path: string
  /** The sheets above the studies of which every row could be read, so that what is not there is not there. */
  whole: ReadonlySet<SheetIn<'review'>>
  studies: Study[]
  documents: Document[]
  /** What could be read of rows and sources that could not be read whole. */
  parts: PartRead[]
  refused: RefusedHere[]
  /** Ids of all folders, also of those that could not be read. */
  folders: { studies: string[]; documents: string[] }
}

/** The same, reconciled: what explanations see. */
export type ReviewReconciled = ReviewAsRead<StudyUnderReview, DocumentUnderReview>

/** The same with every text of the sources: what rules and comparisons see. */
export interface ReviewUnderWay extends ReviewReconciled {
  texts: Texts
}

/** Studies and documents together. */
export function sourcesOf(review: ReviewReconciled): SourceUnderReview[] {
  return [...review.studies, ...review.documents]
}

/** Those whose every part could be read. */
export function wholeSourcesOf(review: ReviewReconciled): SourceUnderReview[] {
  return sourcesOf(review).filter(source => source.whole)
}

/** Those of them that are no draft. A draft is checked for form only: that it is not complete is what it says of itself. */
export function finishedSourcesOf(review: ReviewReconciled): Finished<SourceUnderReview>[] {
  return wholeSourcesOf(review).filter(isFinished)
}

/** All codes with the place of each in the codebook; none where it cannot be read. */
export function codesOf({ codebook }: ReviewReconciled): { code: Code; scheme: string; at: At }[] {
  if (codebook === undefined) return []
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
