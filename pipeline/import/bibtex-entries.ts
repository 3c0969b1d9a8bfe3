import { bibtexFields } from './bibtex-fields.ts'
import { entriesAsTyped } from './entries-as-typed.ts'
import { keptText } from './kept-text.ts'
import { lineFinder } from './line-finder.ts'
import type { Given } from './reference.ts'

/** An entry with its fields as they are typed, under names in small letters. */
export interface BibtexEntry {
  type: string
  key: string
  line: number
  fields: readonly Given[]
}

/**
 * The entries of a BibTeX or biblatex file, one after the other. What is wrong in one costs nothing else: keys and names of fields may hold blanks or be
 * missing, so may commas; where a brace does not close, a text ends where a line begins the next field, and an entry where a line begins another.
 */
export function* bibtexEntries(pieces: Iterable<string>): Generator<BibtexEntry> {
  const abbreviations = new Map<string, string>()
  for (const { type, text, begin, isWhole, line } of entriesAsTyped(pieces)) {
    const { key, fields } = bibtexFields(text.slice(begin), isWhole, abbreviations)
    const lineAt = lineFinder(text)
    const given = fields.map(({ name, text: value, at }) => ({
      name,
      text: value,
      line: line - 1 + lineAt(begin + at),
    }))
    if (type === 'string') for (const one of given) abbreviations.set(keptText(one.name), keptText(one.text))
    else if (type !== 'comment' && type !== 'preamble') yield { type, key, line, fields: given }
  }
}
