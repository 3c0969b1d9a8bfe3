import type { Languages } from '../../schema/labels.ts'
import { NOTES, type Notes } from '../../schema/notes.ts'
import type { Outline } from '../../schema/outline.ts'
import { PAGES } from '../../schema/pages.ts'
import type { Standing } from '../../schema/standing-at.ts'
import { writeNote } from '../canonical/note.ts'
import type { Decoded } from '../encoding/decode.ts'
import type { Note } from '../review/note.ts'
import { noteInForm } from './note-in-form.ts'
import { withPlainMargins } from './plain-margins.ts'
import { readNote } from './read-note.ts'

/**
 * A note that was read without a problem, in canonical form; `undefined` where some of it would be lost, because Markdown reads it as something else.
 *
 * What would be written is read again and must hold the same headings, bullets and paragraphs, so that no repair can move a value to another key. A note that
 * is in its form already needs no second reading.
 */
export function canonicalNote(
  note: Note,
  text: string,
  outline: Outline | undefined,
  languages: Languages,
): Decoded | undefined {
  if (outline === undefined) return undefined
  const parts = noteInForm(note, outline, languages)
  const formed = writeNote(parts)
  if (formed === text) return { text, changes: [] }
  const again = readNote({ path: note.path, bytes: Buffer.from(formed) })
  if (again.value === undefined || again.problems.length > 0) return undefined
  if (JSON.stringify(noteInForm(again.value, outline, languages)) !== JSON.stringify(parts)) return undefined
  const isOdd = withPlainMargins(text) !== text
  return {
    text: formed,
    changes: [...(isOdd ? ['blanks such as U+00A0 at margins made plain'] : []), 'spacing and order of a note'],
  }
}

/** How notes are laid out under the form of the review; where it could not be read, nobody knows the order of the bullets of a study. */
export type NotesAsRead = Notes | 'unread'

/** How a note or page is laid out, by what it is. */
export function outlineAt(standing: Exclude<Standing, { is: 'sheet' }>, notes: NotesAsRead): Outline | undefined {
  if (standing.is === 'page') return PAGES[standing.page].outline
  if (notes !== 'unread') return notes[standing.kind].outline
  return standing.kind === 'study' ? undefined : NOTES[standing.kind].outline
}
