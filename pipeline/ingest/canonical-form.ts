import { type Languages, NO_LANGUAGES } from '../../schema/labels.ts'
import { measureOf } from '../../schema/measure-of.ts'
import { NOTES } from '../../schema/notes.ts'
import { type Standing, standingAt } from '../../schema/standing-at.ts'
import type { ChangedWord } from '../encoding/changed-words.ts'
import { type Decoded, decode } from '../encoding/decode.ts'
import type { ToldBy } from '../encoding/encoding-told.ts'
import { canonicalNote, type NotesAsRead, outlineAt } from './canonical-note.ts'
import { canonicalSheet } from './canonical-sheet.ts'
import { MERGE_MARKER } from './merge-problems.ts'
import { readNote } from './read-note.ts'

/**
 * A source file in canonical form and what that changes, with every word that is read in another encoding; `text` is `undefined` where it cannot be
 * repaired safely and is left alone.
 */
export interface Formed {
  path: string
  bytes: Uint8Array
  text: string | undefined
  changes: string[]
  words: readonly ChangedWord[]
}

/**
 * Brings a source file into canonical form: encoding, line ends, and for sheets the separator, quotes, empty margins, blanks in lists, order of columns
 * and rows; for notes spacing and the order of fields. No value is changed. A file that cannot be read or belongs to nothing is left alone, and reading it
 * reports why. Only its encoding, line ends and composed letters are mended even where the rest cannot be: `fix` is the cure that is named for them.
 */
export function canonicalForm(
  path: string,
  bytes: Uint8Array,
  by: ToldBy & { languages?: Languages; notes?: NotesAsRead } = {},
): Formed {
  const alone: Formed = { path, bytes, text: undefined, changes: [], words: [] }
  const standing = standingAt(path)
  if (bytes.length > measureOf(path).bytes || standing === undefined) return alone
  const decoded = decode(bytes, by)
  if (decoded === undefined) return alone
  const { words } = decoded
  const formed = formedText(standing, decoded.text, by.languages ?? NO_LANGUAGES, by.notes ?? NOTES)
  if (formed === undefined)
    return decoded.changes.length === 0 ? alone : { path, bytes, text: decoded.text, changes: decoded.changes, words }
  return { path, bytes, text: formed.text, changes: [...decoded.changes, ...formed.changes], words }
}

function formedText(standing: Standing, text: string, languages: Languages, notes: NotesAsRead): Decoded | undefined {
  if (text.trim() === '' || text.search(MERGE_MARKER) !== -1) return undefined
  if (standing.is === 'sheet') return canonicalSheet(standing.sheet, text, languages)
  const { value, problems } = readNote({ path: '', bytes: Buffer.from(text) })
  return value === undefined || problems.length > 0
    ? undefined
    : canonicalNote(value, text, outlineAt(standing, notes), languages)
}
