import type { z } from 'zod'
import { documentRecord, draftDocumentRecord } from './document.ts'
import { type FormField, recordWith } from './form.ts'
import { entryOf, type Outline, underHeading } from './outline.ts'
import { page } from './page-read.ts'
import { passage } from './passage.ts'
import { report } from './report.ts'

export type SourceKind = 'study' | 'document'
export const SOURCE_KINDS = ['study', 'document'] as const satisfies SourceKind[]

/** The file that every folder of a study or document holds. */
export const NOTE = 'note.md'

const pages = { as: 'entries', of: entryOf(page), needed: false } as const
const passages = { as: 'entries', of: entryOf(passage, 'text'), needed: false } as const

interface NoteKind {
  folder: string
  record: z.ZodObject
  draft: z.ZodObject
  outline: Outline
}

/** The folders of studies and documents, and how their notes are laid out under the form of a review. A draft may leave out most of its record. */
export function notesUnder(form: readonly FormField[]) {
  const record = recordWith(form)
  return {
    study: {
      folder: 'studies',
      record,
      draft: recordWith(form, 'draft'),
      outline: {
        layout: 'parts',
        parts: {
          record: { as: 'fields', of: underHeading(record), needed: true },
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
  } as const satisfies Record<SourceKind, NoteKind>
}

export type Notes = ReturnType<typeof notesUnder>

/** The same of what every review has: where it is not asked what a form adds. */
export const NOTES = notesUnder([])

/** What the folder of a study or document holds, by the name of the folder it stands in. */
export function kindOfFolder(folder: string): SourceKind | undefined {
  return SOURCE_KINDS.find(kind => NOTES[kind].folder === folder)
}
