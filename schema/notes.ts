import { documentRecord, draftDocumentRecord } from './document.ts'
import { entryOf, type Outline, underHeading } from './outline.ts'
import { draftRecord, page, passage, report, studyRecord } from './study.ts'

export type SourceKind = 'study' | 'document'
export const SOURCE_KINDS = ['study', 'document'] as const satisfies SourceKind[]

/** The file that every folder of a study or document holds. */
export const NOTE = 'note.md'

const pages = { as: 'entries', of: entryOf(page), needed: false } as const
const passages = { as: 'entries', of: entryOf(passage, 'text'), needed: false } as const

/** The folders of studies and documents, and how their notes are laid out. A draft may leave out most of its record. */
export const NOTES = {
  study: {
    folder: 'studies',
    record: studyRecord,
    draft: draftRecord,
    outline: {
      layout: 'parts',
      parts: {
        record: { as: 'fields', of: underHeading(studyRecord), needed: true },
        reports: { as: 'entries', of: entryOf(report), needed: false },
        pages,
        passages,
      },
    },
  },
  document: {
    folder: 'documents',
    record: documentRecord,
    draft: draftDocumentRecord,
    outline: {
      layout: 'parts',
      parts: { record: { as: 'fields', of: underHeading(documentRecord), needed: true }, pages, passages },
    },
  },
} as const satisfies Record<SourceKind, { outline: Outline; [key: string]: unknown }>

/** What the folder of a study or document holds, by the name of the folder it stands in. */
export function kindOfFolder(folder: string): SourceKind | undefined {
  return SOURCE_KINDS.find(kind => NOTES[kind].folder === folder)
}
