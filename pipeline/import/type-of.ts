import { STUDY_TYPE } from '../../schema/vocabulary.ts'
import { isWordOf, type WordOf } from '../../schema/word-list.ts'
import type { ReferenceForm } from './reference.ts'

type StudyType = WordOf<typeof STUDY_TYPE>

/**
 * What each form calls a kind of publication, in small letters, without commas of its own and between commas. A doctoral thesis has a name of its own in BibTeX only; elsewhere the
 * degree stands beside the type. The `article` of CSL is what was put on a server of preprints; Crossref has names of its own in the same form. Projects of qualitative analysis have our words or none.
 */
const NAMES: Record<StudyType, Partial<Record<ReferenceForm | 'eppi' | 'zotero', string>>> = {
  'journal-article': {
    ris: 'jour,ejour,inpr',
    pubmed: 'journal article,letter,editorial,comment',
    endnote: 'journal article,electronic article',
    bibtex: 'article,periodical',
    csl: 'article-journal,journal-article',
    eppi: 'journal article,article in a periodical',
    zotero: 'journalarticle',
  },
  report: {
    ris: 'rprt,govdoc',
    pubmed: 'technical report',
    endnote: 'report,government document',
    bibtex: 'techreport,report',
    csl: 'report',
    eppi: 'report',
  },
  book: {
    ris: 'book,ebook,edbook',
    endnote: 'book,edited book,electronic book',
    bibtex: 'book,mvbook,collection,mvcollection',
    csl: 'book,monograph,edited-book',
    eppi: 'book whole',
  },
  'book-chapter': {
    ris: 'chap,echap',
    pubmed: 'book chapter',
    endnote: 'book section,electronic book section,electronic chapter',
    bibtex: 'incollection,inbook,bookinbook,suppbook,suppcollection',
    csl: 'chapter,book-chapter',
    eppi: 'book chapter',
    zotero: 'booksection',
  },
  'doctoral-thesis': { bibtex: 'phdthesis' },
  thesis: {
    ris: 'thes',
    pubmed: 'academic dissertation',
    endnote: 'thesis',
    bibtex: 'mastersthesis,thesis,bachelorsthesis',
    csl: 'thesis,dissertation',
    eppi: 'dissertation',
  },
  'conference-paper': {
    ris: 'conf,cpaper',
    pubmed: 'congress',
    endnote: 'conference paper,conference proceedings',
    bibtex: 'inproceedings,conference',
    csl: 'paper-conference,proceedings-article',
    eppi: 'conference proceedings',
    zotero: 'conferencepaper',
  },
  preprint: {
    ris: 'preprint',
    pubmed: 'preprint',
    endnote: 'preprint',
    bibtex: 'preprint',
    csl: 'article,posted-content',
  },
  'web-page': {
    ris: 'elec,web,icomm,blog',
    endnote: 'web page,blog',
    bibtex: 'online,electronic,www',
    csl: 'webpage,post,post-weblog',
    eppi: 'document from internet site,web site',
    zotero: 'webpage,blogpost',
  },
  dataset: { ris: 'data', pubmed: 'dataset', endnote: 'dataset', bibtex: 'dataset', csl: 'dataset' },
}

/** Names of types that do not say what a thing is, so that what stands beside them may. */
const UNSAID = /^(gen|generic|unpb|manscpt|manuscript|unpublished|unpublished work|misc|article|inpr)$/
const DOCTORAL = /ph\.? ?d\b|phd|d\.?phil|doctor|doktor|dr\.? ?[a-z]*\.? ?(diss|thesis)/i
const ON_A_SERVER = /preprint|\b\w+rxiv\b/i

/** What a type is called in tables, by the names that tools have for it there. */
export function typeNames(word: string): string[] {
  const names = isWordOf(STUDY_TYPE, word) ? NAMES[word] : {}
  return [names.eppi, names.endnote, names.zotero].flatMap(list => list?.split(',') ?? [])
}

/** Our word for a type, with what a record says of its kind beside it; `undefined` where there is none. */
export function typeOf(form: ReferenceForm | 'eppi' | 'qda', told: string, kind: string): StudyType | undefined {
  const name = told.trim().toLowerCase().replaceAll(',', '')
  const namesFor = (word: string, names: (typeof NAMES)[StudyType]) =>
    form === 'qda' ? [word] : (names[form]?.split(',') ?? [])
  const [word] = Object.entries(NAMES).find(([word, names]) => namesFor(word, names).includes(name)) ?? []
  if (word === 'thesis' && DOCTORAL.test(kind)) return 'doctoral-thesis'
  if (UNSAID.test(name) && ON_A_SERVER.test(kind)) return 'preprint'
  return word as StudyType | undefined
}
