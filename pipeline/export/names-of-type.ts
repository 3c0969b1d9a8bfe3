import type { StudyType } from './written-reference.ts'

/** What each form calls a kind of publication, and where it puts what a publication appeared in. */
interface NamesOfType {
  ris: { type: string; container: 'T2' | 'PB' }
  bibtex: { type: string; container: string }
  csl: { type: string; container: 'container-title' | 'publisher' }
  /** What no type of the form says and has to stand beside it, where there is such a thing. */
  kind?: string
}

/** Of the several names that a form has, the one that most programs read. */
export const NAMES_OF_TYPE: Record<StudyType, NamesOfType> = {
  'journal-article': {
    ris: { type: 'JOUR', container: 'T2' },
    bibtex: { type: 'article', container: 'journal' },
    csl: { type: 'article-journal', container: 'container-title' },
  },
  report: {
    ris: { type: 'RPRT', container: 'PB' },
    bibtex: { type: 'techreport', container: 'institution' },
    csl: { type: 'report', container: 'publisher' },
  },
  book: {
    ris: { type: 'BOOK', container: 'PB' },
    bibtex: { type: 'book', container: 'publisher' },
    csl: { type: 'book', container: 'publisher' },
  },
  'book-chapter': {
    ris: { type: 'CHAP', container: 'T2' },
    bibtex: { type: 'incollection', container: 'booktitle' },
    csl: { type: 'chapter', container: 'container-title' },
  },
  'doctoral-thesis': {
    ris: { type: 'THES', container: 'PB' },
    bibtex: { type: 'phdthesis', container: 'school' },
    csl: { type: 'thesis', container: 'publisher' },
    kind: 'Doctoral thesis',
  },
  thesis: {
    ris: { type: 'THES', container: 'PB' },
    bibtex: { type: 'thesis', container: 'institution' },
    csl: { type: 'thesis', container: 'publisher' },
  },
  'conference-paper': {
    ris: { type: 'CPAPER', container: 'T2' },
    bibtex: { type: 'inproceedings', container: 'booktitle' },
    csl: { type: 'paper-conference', container: 'container-title' },
  },
  preprint: {
    ris: { type: 'UNPB', container: 'PB' },
    bibtex: { type: 'misc', container: 'publisher' },
    csl: { type: 'article', container: 'publisher' },
    kind: 'Preprint',
  },
  'web-page': {
    ris: { type: 'ELEC', container: 'T2' },
    bibtex: { type: 'online', container: 'organization' },
    csl: { type: 'webpage', container: 'container-title' },
  },
  dataset: {
    ris: { type: 'DATA', container: 'PB' },
    bibtex: { type: 'dataset', container: 'publisher' },
    csl: { type: 'dataset', container: 'publisher' },
  },
}

/** What stands for a publication of which nobody saw the kind. It says nothing of it, so that it is read as nothing. */
export const UNSAID: NamesOfType = {
  ris: { type: 'GEN', container: 'T2' },
  bibtex: { type: 'misc', container: 'organization' },
  csl: { type: 'document', container: 'publisher' },
}
