import { type BibtexEntry, bibtexEntries } from './bibtex-entries.ts'
import { keptText } from './kept-text.ts'
import { latexNames, latexText } from './latex-text.ts'
import type { Given, Told } from './reference.ts'
import { hasLine } from './tagged-lines.ts'
import { type Names, toldByNames } from './told-by-names.ts'

/** Fields of BibTeX, of biblatex, and those that Web of Science and Scopus write. */
const FIELDS: Names = {
  title: 'title',
  authors: 'author',
  editors: 'editor',
  year: 'year date',
  container: 'journaltitle journal booktitle maintitle eventtitle series school institution organization publisher',
  volume: 'volume',
  issue: 'number issue',
  pages: 'pages eid article-number',
  doi: 'doi',
  doiAlso: 'url ee eprint note',
  type: '',
  language: 'langid language hyphenation',
  kind: 'type entrysubtype eprinttype archiveprefix eprint howpublished journal publisher',
}
const READ = new Set(Object.values(FIELDS).flatMap(names => names.split(' ')))
/** Of anything else the number is that of the report or in the series. */
const IN_ISSUES = /^(article|periodical)$/
const OF_PEOPLE = ['author', 'editor']
/** What is no text to be printed, so that no sign of it is a command. */
const VERBATIM = ['doi', 'url', 'ee', 'eprint']

/** Reads BibTeX and biblatex. An entry has what it does not say itself from the one it is a part of. */
export function* readBibtex(pieces: Iterable<string>): Generator<Told> {
  const parents = parentsIn(pieces)
  for (const entry of bibtexEntries(pieces)) {
    const fields = [...withSubtitle(entry), ...inherited(entry, parents)]
    const names = IN_ISSUES.test(entry.type) ? FIELDS : { ...FIELDS, issue: 'issue' }
    const told = toldByNames(
      fields.flatMap(one => (READ.has(one.name) ? printed(one) : [one])),
      names,
    )
    const type = { name: '@', text: entry.type, line: entry.line }
    yield { ...told, line: entry.line, fields: { ...told.fields, type: [type] } }
  }
}

/** The entries that others are a part of, by their keys. They may stand anywhere, and are looked for where the file speaks of any. */
function parentsIn(pieces: Iterable<string>): ReadonlyMap<string, BibtexEntry> {
  const parents = new Map<string, BibtexEntry>()
  if (!hasLine(pieces, /crossref/i)) return parents
  const named = new Set<string>()
  for (const entry of bibtexEntries(pieces)) for (const key of parentOf(entry)) named.add(keptText(key))
  for (const { fields, ...entry } of bibtexEntries(pieces)) {
    const key = keptText(entry.key)
    if (!named.has(key)) continue
    parents.set(key, { ...entry, key, fields: fields.map(one => ({ ...one, text: keptText(one.text) })) })
  }
  return parents
}

/** The key of the entry that one is a part of, if it names any. */
function parentOf({ fields }: BibtexEntry): string[] {
  const key = fields.find(({ name }) => name === 'crossref')?.text ?? ''
  return key === '' ? [] : [key]
}

function printed(field: Given): Given[] {
  if (OF_PEOPLE.includes(field.name)) return latexNames(field.text).map(text => ({ ...field, text }))
  const text = VERBATIM.includes(field.name) ? field.text.replace(/\\(?=[_%&#])|[{}]/g, '') : latexText(field.text)
  return [{ ...field, text: text.trim() }]
}

/** A title and what biblatex keeps beside it are one title. */
function withSubtitle({ fields }: BibtexEntry): Given[] {
  const rest = fields.find(({ name, text }) => name === 'subtitle' && text !== '')?.text
  const title = fields.find(({ name }) => name === 'title')
  if (title === undefined || rest === undefined) return [...fields]
  const others = fields.filter(({ name }) => name !== 'subtitle')
  return others.map(one => (one.name === 'title' ? { ...one, text: `${one.text}: ${rest}` } : one))
}

function inherited(entry: BibtexEntry, parents: ReadonlyMap<string, BibtexEntry>): Given[] {
  const own = new Set(entry.fields.map(({ name }) => name))
  const given = parentOf(entry).flatMap(key => parents.get(key)?.fields ?? [])
  return given.flatMap(one => {
    if (one.name === 'title') return own.has('booktitle') ? [] : [{ ...one, name: 'booktitle' }]
    return own.has(one.name) || ['author', 'editor', 'doi', 'pages', 'subtitle'].includes(one.name) ? [] : [one]
  })
}
