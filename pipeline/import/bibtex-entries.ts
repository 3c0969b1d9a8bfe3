import { bibtexFields } from './bibtex-fields.ts'
import { closingAt } from './closing-at.ts'
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
 * The entries of a BibTeX or biblatex file. What is wrong in one costs nothing else: keys and names of fields may hold blanks or be missing, so may commas;
 * where a brace does not close, a text ends where a line begins the next field, and an entry where a line begins another.
 */
export function bibtexEntries(text: string): BibtexEntry[] {
  const lineAt = lineFinder(text)
  const starts = [...text.matchAll(/^[ \t]*@\s*[a-z]+\s*[{(]/gim)].map(({ index }) => index)
  const abbreviations = new Map<string, string>()
  const entries: BibtexEntry[] = []
  const start = /@\s*([a-z]+)\s*([{(])/gi
  let next = 0
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const from = start.lastIndex
    while ((starts[next] ?? text.length) < from) next++
    const { to, isWhole } = endOfEntry(text, from, starts[next] ?? text.length)
    const type = (found[1] ?? '').toLowerCase()
    const { key, fields } = bibtexFields(text.slice(from, to), isWhole, abbreviations)
    const given = fields.map(({ name, text: value, at }) => ({ name, text: value, line: lineAt(from + at) }))
    if (type === 'string') for (const one of given) abbreviations.set(one.name, one.text)
    else if (type !== 'comment' && type !== 'preamble')
      entries.push({ type, key, line: lineAt(found.index), fields: given })
    start.lastIndex = to
  }
  return entries
}

/** The brace that closes an entry; where fields go on behind it, or nothing closes it, where a line begins the next. */
function endOfEntry(text: string, from: number, next: number): { to: number; isWhole: boolean } {
  const close = closingAt(text, from, next)
  const goesOn = close !== undefined && /^[\s},]*[\w-]+\s*=\s*["{]/.test(text.slice(close + 1, close + 200))
  return close === undefined || goesOn ? { to: next, isWhole: false } : { to: close, isWhole: true }
}
