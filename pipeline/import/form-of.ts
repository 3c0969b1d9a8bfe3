import type { ReferenceForm } from './reference.ts'

/** How each form begins a record. The earliest sign decides, because an abstract may hold anything. */
const SIGNS: readonly [ReferenceForm, RegExp][] = [
  ['csl', /^\s*[[{]/],
  ['ris', /^[^\S\n]*TY\s*-/m],
  ['pubmed', /^PMID *-/m],
  ['endnote', /^[^\S\n]*%[0TA]\s/m],
  ['bibtex', /@[a-z]+\s*[{(]/i],
]

/** The form of a reference file, by the first piece of its content that has a sign; `undefined` where none has one that is read. */
export function formOf(pieces: Iterable<string>): ReferenceForm | undefined {
  let isFirst = true
  for (const piece of pieces) {
    const signs = SIGNS.filter(([form]) => form !== 'csl' || isFirst)
    const found = signs.map(([form, sign]) => ({ form, at: piece.search(sign) })).filter(({ at }) => at !== -1)
    const [first] = found.sort((a, b) => a.at - b.at)
    if (first !== undefined) return first.form
    isFirst &&= piece.trim() === ''
  }
  return undefined
}
