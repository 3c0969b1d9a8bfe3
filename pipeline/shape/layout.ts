import type { FormField } from '../../schema/form.ts'
import { type Notes, notesUnder, type SourceKind } from '../../schema/notes.ts'

/**
 * How the notes of a kind are laid out. Where the layout `isOpen` the form of the review could not be read: then a bullet that is not of the core record is
 * not judged, because it may be one of the form's, and one slip in the form would be told in every note.
 */
export interface Layout {
  kind: SourceKind
  notes: Notes
  /** The names of the fields of the form. */
  own: readonly string[]
  isOpen: boolean
}

/** The layouts of studies and documents under a form; `undefined` where it could not be read. */
export function layoutsUnder(form: readonly FormField[] | undefined): Record<SourceKind, Layout> {
  const notes = notesUnder(form ?? [])
  return {
    study: { kind: 'study', notes, own: (form ?? []).map(one => one.field), isOpen: form === undefined },
    document: { kind: 'document', notes, own: [], isOpen: false },
  }
}
