import { parse } from 'csv-parse/sync'
import { writeCsv } from '../../pipeline/canonical/csv.ts'
import { SLUG } from '../../schema/ids.ts'
import { VOCABULARY } from '../../schema/vocabulary.ts'
import { type Files, MINI, sourcesOf } from '../laws/mini-review.ts'
import { PSEUDO } from './pseudo-catalogue.ts'

/** The mini review in the tongue nobody speaks: its English labels between marks of their own, and no other language. */
export function pseudoSources(): Files {
  return new Map(
    [...sourcesOf(MINI)].map(([path, text]) => [
      path,
      path.endsWith('methods.csv') ? translatedSheet(text) : path.endsWith('.md') ? translated(text) : text,
    ]),
  )
}

/** `- En: Noise` and `- Question en: What …` in one language; what stands in another is left out. */
function translated(page: string): string {
  return page
    .replace(/^- (?:Da|[A-Z][a-z ]* da): .*\n/gm, '')
    .replace(/^- En: (.*)$/gm, (_, text) => `- Qx: ⟪${text}⟫`)
    .replace(/^- ([A-Z][a-z ]*) en: (.*)$/gm, (_, field, text) => `- ${field} ${PSEUDO}: ⟪${text}⟫`)
    .replace(/^- Languages: .*$/gm, `- Languages: ${PSEUDO}`)
    .replace(/^- Coded in: .*$/gm, `- Coded in: ${PSEUDO}`)
}

/** The one sheet with labels. */
function translatedSheet(sheet: string): string {
  const rows: string[][] = parse(sheet)
  const [header = []] = rows
  const [da, en] = ['label_da', 'label_en'].map(column => header.indexOf(column)) as [number, number]
  const [head = [], ...others] = rows.map((row, index) =>
    row.flatMap((cell, at) => (at === da ? [] : at !== en ? [cell] : [index === 0 ? `label_${PSEUDO}` : `⟪${cell}⟫`])),
  )
  return writeCsv(head, others)
}

/**
 * Every text that the sources hold and nobody translates, the longest first: titles, passages, places, values in somebody’s own words, ids of studies,
 * passages and findings. A closed word and what the review itself names have labels, so none of them is among these.
 */
export function written(sources: Files): string[] {
  const named = new Set([
    ...Object.values(VOCABULARY).flatMap(list => Object.keys(list)),
    ...[...sources].flatMap(([path, text]) =>
      LABELLED.includes(path) ? [...text.matchAll(/^#{2,} ([a-z]\S*)$/gm)].map(([, id]) => id ?? '') : [],
    ),
  ])
  const values = [...sources].flatMap(([path, text]) => [
    path.split('/').at(-2) ?? '',
    ...(path.endsWith('.csv') ? (parse(text) as string[][]).slice(1).flat() : text.split('\n').map(valueIn)),
  ])
  const parts = values.flatMap(value => [
    ...(value.includes(' | ') ? [] : [value]),
    ...value.split(/; |, | \| |;|,/),
    // `s1, page 14, line 2` is a place on a page, `low, Few studies.` a judgement and why.
    value.replace(/^[^,]*, /, ''),
    // What is filled in between is a number, and where a study is named by its id the page has its short name.
    ...value.replace(/^[^,]*, /, '').split(/\{[^{}]*\}|[a-z]+-\d{4}-[a-z]+/),
  ])
  // A word that no list has is printed with blanks.
  const printed = parts.flatMap(part => (SLUG.test(part.trim()) ? [part, part.replaceAll('-', ' ')] : [part]))
  const texts = printed.map(text => text.trim()).filter(text => /\p{L}/u.test(text) && !named.has(text))
  return [...new Set(texts)].sort((a, b) => b.length - a.length)
}

const LABELLED = ['protocol', 'codebook', 'form', 'analysis'].map(page => `sources/${page}.md`)

function valueIn(line: string): string {
  return line.replace(/^(#+ |- ([A-Z][A-Za-z ]*: )?)/, '')
}
