import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { STUDY_TYPE } from '../../schema/vocabulary.ts'

/** What a reference file tells of one publication, as the fields of a note. */
export interface Reference {
  title: string
  fields: ReadonlyMap<string, string>
}

/** Types of CSL that have a word of ours. */
const TYPES: Record<string, (typeof STUDY_TYPE)[number]> = {
  'article-journal': 'journal-article',
  article: 'journal-article',
  report: 'report',
  book: 'book',
  chapter: 'book-chapter',
  thesis: 'doctoral-thesis',
}

interface Csl {
  title?: string
  type?: string
  author?: { family?: string; given?: string; literal?: string }[]
  issued?: { 'date-parts'?: number[][] }
  'container-title'?: string
  publisher?: string
  volume?: string | number
  issue?: string | number
  page?: string
  DOI?: string
  language?: string
}

/**
 * Reads one publication from BibTeX, RIS or CSL-JSON. Says why where there is none, or several. No address in the file is looked up:
 * citation-js is told the form, so it does not take a text for an address.
 */
export function readReference(text: string): Reference | string {
  let found: Csl[]
  try {
    found = /^\s*[[{]/.test(text)
      ? [JSON.parse(text)].flat()
      : (new Cite(composed(text), { forceType: formOf(text) }).data as Csl[])
  } catch (error) {
    return `it could not be read as BibTeX, RIS or CSL-JSON: ${(error as Error).message.split('\n')[0]}`
  }
  const [reference] = found
  if (typeof reference !== 'object' || reference === null) return 'it holds no reference'
  if (found.length > 1) return `it holds ${found.length} references; give one`
  return { title: oneLine(reference.title ?? ''), fields: fieldsOf(reference) }
}

function formOf(text: string): string {
  return /^\s*TY {2}-/m.test(text) ? '@ris/file' : '@bibtex/text'
}

/** The TeX commands for å, which the parser leaves as they are. */
function composed(text: string): string {
  return text
    .replace(/\{\\aa\}|\\aa(?:\{\}|(?![a-zA-Z]) ?)/g, 'å')
    .replace(/\{\\AA\}|\\AA(?:\{\}|(?![a-zA-Z]) ?)/g, 'Å')
}

function fieldsOf(csl: Csl): Map<string, string> {
  const authors = (csl.author ?? []).map(one => one.literal ?? [one.family, one.given].filter(Boolean).join(', '))
  const entries: [string, string | number | undefined][] = [
    ['authors', authors.map(name => name.replaceAll(';', ',')).join('; ')],
    ['year', csl.issued?.['date-parts']?.[0]?.[0]],
    ['container', csl['container-title'] ?? csl.publisher],
    ['volume', csl.volume],
    ['issue', csl.issue],
    ['pages', csl.page],
    ['doi', csl.DOI?.replace(/^https?:\/\/(dx\.)?doi\.org\//, '')],
    ['type', TYPES[csl.type ?? '']],
    ['language', csl.language?.slice(0, 2).toLowerCase()],
  ]
  return new Map(
    entries
      .filter((entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== '')
      .map(([key, value]) => [key, oneLine(String(value))]),
  )
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
