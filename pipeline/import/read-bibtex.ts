import { type BibtexEntry, bibtexEntries } from './bibtex-entries.ts'
import { latexNames, latexText } from './latex-text.ts'
import type { Given, Told } from './reference.ts'
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
export function readBibtex(text: string): Told[] {
  const entries = bibtexEntries(text)
  const byKey = new Map(entries.map(entry => [entry.key, entry]))
  return entries.map(entry => {
    const fields = [...withSubtitle(entry), ...inherited(entry, byKey)]
    const names = IN_ISSUES.test(entry.type) ? FIELDS : { ...FIELDS, issue: 'issue' }
    const told = toldByNames(
      fields.flatMap(one => (READ.has(one.name) ? printed(one) : [one])),
      names,
    )
    const type = { name: '@', text: entry.type, line: entry.line }
    return { ...told, line: entry.line, fields: { ...told.fields, type: [type] } }
  })
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

function inherited({ fields }: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): Given[] {
  const parent = byKey.get(fields.find(({ name }) => name === 'crossref')?.text ?? '')
  const own = new Set(fields.map(({ name }) => name))
  return (parent?.fields ?? []).flatMap(one => {
    if (one.name === 'title') return own.has('booktitle') ? [] : [{ ...one, name: 'booktitle' }]
    return own.has(one.name) || ['author', 'editor', 'doi', 'pages', 'subtitle'].includes(one.name) ? [] : [one]
  })
}
