import { canonicalNote } from './canonical-note.ts'
import { canonicalSheet } from './canonical-sheet.ts'
import { decode } from './decode.ts'
import { knownSheet } from './known-sheet.ts'
import { isNote } from './read-sources.ts'
import { LARGEST_FILE, MERGE_MARKER } from './read-text.ts'

/** A source file in canonical form and what that changes; `text` is `undefined` where it cannot be repaired safely and is left alone. */
export interface Formed {
  path: string
  bytes: Uint8Array
  text: string | undefined
  changes: string[]
}

/**
 * Brings a source file into canonical form: encoding, line ends, and for sheets the separator, quotes, empty margins, blanks in lists, order of columns
 * and rows; for notes spacing and the order of fields. No value is changed. A file that cannot be read or belongs to nothing is left alone, and reading it
 * reports why.
 */
export function canonicalForm(path: string, bytes: Uint8Array): Formed {
  const alone: Formed = { path, bytes, text: undefined, changes: [] }
  const sheet = knownSheet(path)
  if (bytes.length > LARGEST_FILE || (sheet === undefined && !isNote(path))) return alone
  const decoded = decode(bytes)
  if (decoded === undefined || decoded.text.trim() === '' || decoded.text.search(MERGE_MARKER) !== -1) return alone
  const formed = sheet === undefined ? canonicalNote(path, decoded.text) : canonicalSheet(sheet, decoded.text)
  if (formed === undefined) return alone
  return { path, bytes, text: formed.text, changes: [...decoded.changes, ...formed.changes] }
}
