import { writeCsv } from '../../pipeline/canonical/csv.ts'
import { cellText } from '../../pipeline/review/cell-text.ts'
import { NONE } from '../../schema/reserved.ts'
import type { Draw } from '../faults-drawn/draw.ts'
import { type DrawnCode, type DrawnFrom, drawCodes } from './draw-codes.ts'
import { drawnWord } from './drawn-word.ts'

/** A study as its readers write it: its row in the screening, and the files of its folder by their names. */
export interface DrawnStudy {
  id: string
  screening: readonly string[]
  files: ReadonlyMap<string, string>
}

/** What the studies of a review are drawn from. */
export interface StudiesFrom extends DrawnFrom {
  years: readonly number[]
  countries: readonly string[]
  coders: readonly [string, string]
}

const PASSAGES = 5
const SHEET = ['passage', 'code', 'state', 'direction', 'evidence', 'informants', 'about']

/** The study of this number. Two coders read each third, and where the second saw one code less a ruling keeps it. */
export function drawnStudy(draw: Draw, from: StudiesFrom, number: number): DrawnStudy {
  const [author, word] = [drawnWord(number), drawnWord(number * 7 + 3)]
  const year = `${draw.one(from.years)}`
  const id = `${author}-${year}-${word}`
  const [title, authors, doi] = [
    `${capital(word)} ${author} ${word}`,
    `${capital(author)}, ${capital(word)}`,
    `10.5555/${id}`,
  ]
  const [first, second] = from.coders
  const passages = Array.from({ length: PASSAGES }, (_, at) => ({
    passage: `p${at + 1}`,
    codes: drawCodes(draw, from, number === 0),
  }))
  const rows = passages.flatMap(({ passage, codes }) => rowsOf(passage, codes))
  const isReadTwice = number % 3 === 0
  const missed = isReadTwice ? draw.one(passages) : undefined
  const seen = passages.flatMap(({ passage, codes }) =>
    rowsOf(passage, passage === missed?.passage ? codes.slice(1) : codes),
  )
  const disputed = missed?.codes[0]
  return {
    id,
    screening: [
      id,
      title,
      authors,
      year,
      doi,
      'library',
      'abstract',
      'included',
      'not-applicable',
      'not-applicable',
      '',
    ],
    files: new Map([
      [
        'note.md',
        noteOf({
          title,
          authors,
          year,
          doi,
          country: draw.one(from.countries),
          word,
          coders: isReadTwice ? from.coders : [first],
        }),
      ],
      [`coding.${first}.csv`, writeCsv(SHEET, rows)],
      ...(isReadTwice ? ([[`coding.${second}.csv`, writeCsv(SHEET, seen)]] as const) : []),
      ...(missed !== undefined && disputed !== undefined
        ? ([['rulings.csv', rulingOf(missed.passage, disputed, first)]] as const)
        : []),
    ]),
  }
}

function rowsOf(passage: string, codes: readonly DrawnCode[]): string[][] {
  if (codes.length === 0) return [[passage, NONE, '', '', '', '', '']]
  return [...codes].sort((a, b) => (a.code < b.code ? -1 : 1)).map(one => [passage, one.code, ...valuesOf(one)])
}

function valuesOf({ state, direction, evidence, informants, about }: DrawnCode): string[] {
  return [state, direction, evidence, cellText(informants), cellText(about)]
}

function rulingOf(passage: string, one: DrawnCode, coder: string): string {
  const header = ['passage', 'code', 'decision', ...SHEET.slice(2), 'reason', 'coder']
  return writeCsv(header, [[passage, one.code, 'keep', ...valuesOf(one), 'It stands in the passage', coder]])
}

function noteOf(
  of: Record<'title' | 'authors' | 'year' | 'doi' | 'country' | 'word', string> & { coders: readonly string[] },
) {
  const passages = Array.from({ length: PASSAGES }, (_, at) => [
    `### p${at + 1}`,
    `Families of the ${of.word} yard spoke of it.`,
    `- Where: s1, abstract, sentence ${at + 1}`,
  ])
  return `${[
    `# ${of.title}`,
    '## Record',
    '- Status: included',
    `- Coded by: ${of.coders.join('; ')}`,
    `- Authors: ${of.authors}`,
    `- Year: ${of.year}`,
    '- Container: Housing Notes',
    '- Volume: 12',
    '- Issue: 1',
    '- Pages: not-seen',
    `- DOI: ${of.doi}`,
    '- Type: journal-article',
    '- Language: en',
    '- Peer reviewed: yes',
    `- Setting countries: ${of.country}`,
    '- Design: qualitative',
    '- Data collection: interview',
    '- Data years: not-seen',
    '- Recruitment: purposive',
    '- Informants: parents 20 persons',
    '- Total: 20 persons',
    '- About: parents',
    '- Perspective: none-declared',
    '- Child living: home',
    '- Case stage: not-seen',
    '- Consent: voluntary',
    '- Authority: municipality',
    '- Basis: abstract',
    '- Results seen: yes',
    '- Appraisal: not-possible-from-basis',
    '## Pages',
    '### s1',
    `- Address: https://example.org/${of.doi}`,
    '- Read: abstract',
    '## Passages',
    ...passages.flat(),
  ].join('\n')}\n`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
