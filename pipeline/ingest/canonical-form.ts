import { canonicalNote } from './canonical-note.ts'
import { canonicalSheet } from './canonical-sheet.ts'
import { decode } from './decode.ts'
import { LARGEST_FILE } from './read-text.ts'

/** A source file in canonical form and what that changes; `text` is `undefined` where it cannot be repaired safely and is left alone. */
export interface Formed {
  path: string
  bytes: Uint8Array
  text: string | undefined
  changes: string[]
}

/**
 * Brings a source file into canonical form: encoding, line ends, and for sheets the separator, quotes, empty margins, order of columns and rows; for notes
 * spacing and the order of fields. No value is changed. A file that cannot be read is left alone, and reading it reports why.
 */
export function canonicalForm(path: string, bytes: Uint8Array): Formed {
  const alone: Formed = { path, bytes, text: undefined, changes: [] }
  if (bytes.length > LARGEST_FILE || !/\.(csv|md)$/.test(path)) return alone
  const { text, changes } = decode(bytes)
  if (text.trim() === '' || /^(<{7}|>{7})( |$)/m.test(text)) return alone
  const formed = path.endsWith('.csv') ? canonicalSheet(path, text) : canonicalNote(path, text)
  if (formed === undefined) return alone
  return { path, bytes, text: formed.text, changes: [...changes, ...formed.changes] }
}
