import type { ReferenceForm } from './reference.ts'

/** How each form begins a record. The earliest sign decides, because an abstract may hold anything. */
const SIGNS: readonly [ReferenceForm, RegExp][] = [
  ['csl', /^\s*[[{]/],
  ['ris', /^[^\S\n]*TY\s*-/m],
  ['pubmed', /^PMID *-/m],
  ['endnote', /^[^\S\n]*%[0TA]\s/m],
  ['bibtex', /@[a-z]+\s*[{(]/i],
]

/** The form of a reference file, by its content; `undefined` where it has none that is read. */
export function formOf(text: string): ReferenceForm | undefined {
  const found = SIGNS.map(([form, sign]) => ({ form, at: text.search(sign) })).filter(({ at }) => at !== -1)
  return found.sort((a, b) => a.at - b.at)[0]?.form
}
