import type { FormField } from '../../../schema/form.ts'
import type { Page } from '../../../schema/page-read.ts'
import type { CodeSet } from '../code-sets/code-set.ts'
import type { Reference } from '../reference.ts'

/** A text that somebody marked in a document, or wrote beside a code. */
export interface MarkedText {
  text: string
  /** In which document, and from which character to which; empty where the export does not say. Of a passage of another review its page and place. */
  where: string
  /** A passage of another review is in the words of its coders, and may be translated; any other text is quoted. */
  ofReview?: { translations: Readonly<Record<string, string>> }
}

/** A code that was given to an item. */
export interface Coding {
  /** `undefined` where somebody read the texts and gave them no code. */
  attribute: string | undefined
  /** The arm of the study it was given to, else empty. */
  arm: string
  /** Who gave it, where the export says so, else empty. */
  reviewer: string
  texts: readonly MarkedText[]
  /** What is said of the passage by the columns of a sheet; no tool has them, but one that it was exported to from a review. */
  said?: Readonly<Record<string, string>>
}

export interface Item {
  item: string
  /** `I` included, `E` excluded, `D` deleted, `S` once more; anything else is not decided. */
  status: string
  reference: Reference
  /** Where it can be read; `undefined` where neither an address nor a DOI is given. */
  address: string | undefined
  hasAbstract: boolean
  /** The record of this review that it is, where that is known. */
  record?: string
  /** What is said of it beside its reference, by the fields of a note. */
  fields?: ReadonlyMap<string, string>
  /** The id, the pages, the passages and who read them where it came from another review. */
  ofReview?: { id: string; pages: readonly Page[]; passages: readonly MarkedText[]; readers: readonly string[] }
  codings: readonly Coding[]
}

/** What a part of the export is not taken for, and how many of it. */
export interface Left {
  what: string
  n: number
  because: string
}

export interface CodedExport {
  /** Fields that the form is to have for it. */
  fields?: readonly FormField[]
  sets: readonly CodeSet[]
  items: readonly Item[]
  /** Those that gave codes, in the order in which they are first met; one without a name where the export names nobody. */
  reviewers: readonly string[]
  left: readonly Left[]
  /** What else is to be said of every such export. */
  remarks: readonly string[]
}
