import { isMissing } from '../../schema/missing.ts'
import type { Review, Study } from '../../schema/settled.ts'
import type { STUDY_TYPE } from '../../schema/vocabulary.ts'
import type { WordOf } from '../../schema/word-list.ts'
import { countedStudies } from '../review/counted-studies.ts'

/** The forms in which references are written. Each is read by `import references` too. */
export const WRITTEN_FORMS = ['ris', 'bibtex', 'csl'] as const
export type WrittenForm = (typeof WRITTEN_FORMS)[number]

export type StudyType = WordOf<typeof STUDY_TYPE>

/** A name as its parts, in the order in which they are printed: a family name with what stands behind its commas, or a body with one part. */
export type WrittenName = readonly string[]

/** A study as a reference: what is missing of it is left out, for whatever reason it is. */
export interface WrittenReference {
  id: string
  title: string
  names: readonly WrittenName[]
  year?: number
  container?: string
  volume?: string
  issue?: string
  pages?: string
  doi?: string
  type?: StudyType
  language?: string
}

/** The studies that count, each as one reference, by its id. */
export function writtenReferences(review: Review): WrittenReference[] {
  return countedStudies(review).map(writtenReference)
}

function writtenReference({ id, title, record }: Study): WrittenReference {
  const { authors, ...rest } = record
  const fields = (['year', 'container', 'volume', 'issue', 'pages', 'doi', 'type', 'language'] as const).flatMap(
    name => (isMissing(rest[name]) ? [] : [[name, rest[name]] as const]),
  )
  return {
    id,
    title,
    names: isMissing(authors) ? [] : authors.map(nameParts),
    ...(Object.fromEntries(fields) as Partial<WrittenReference>),
  }
}

/** A name with more commas than a person’s has is that of a body, and stays whole. */
function nameParts(author: string): WrittenName {
  const parts = author.split(', ')
  return parts.length > 3 ? [author] : parts
}
