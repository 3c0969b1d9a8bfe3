import { describe, expect, test } from 'vitest'
import { outputFiles } from '../../pipeline/emit/output-files.ts'
import { aggregate, read, settledFiles } from '../../pipeline/stages.ts'
import type { Files } from '../laws/mini-review.ts'
import { madeTexts } from '../made-texts.ts'
import { miniAfter } from './repository.ts'

const SHEET = 'studies/mackey-1997-quay/coding.k.csv'
const ONE_REGION = 'studies/santos-1995-varanda/coding.k.csv'

/** All files of a build but the drawings. */
function built(files: Files): Map<string, string> {
  const input = [...files].map(([path, text]) => ({ path: path.slice('sources/'.length), bytes: Buffer.from(text) }))
  const { review, problems } = read('sources', input)
  if (review === undefined)
    throw new Error(problems.map(one => `${one.place.path}:${one.place.line} ${one.what}`).join('\n'))
  return new Map([
    ...files,
    ...madeTexts(settledFiles(review)).map(({ path, text }) => [`data/${path}`, text] as const),
    ...madeTexts(outputFiles(review, aggregate(review))).map(({ path, text }) => [`output/${path}`, text] as const),
  ])
}

/** The lines that differ from the mini review, by file. A line that changed counts once. */
function cost(change: readonly [string, string, string]): Map<string, string[]> {
  const [before, after] = [built(miniAfter()), built(miniAfter(change))]
  expect([...after.keys()]).toEqual([...before.keys()])
  return new Map(
    [...after].flatMap(([path, text]) => {
      const old = new Set(before.get(path)?.split('\n'))
      const lines = text.split('\n').filter(line => !old.has(line))
      return text === before.get(path) ? [] : [[path, lines] as const]
    }),
  )
}

/** The tables that count; the others list what was read, or compare. */
const COUNT_TABLES = [
  'by-theme',
  'by-code',
  'direction-by-code',
  'gap-map-region',
  'gap-map-design',
  'gap-map-informant',
  'gap-map-situation',
  'studies-by-year',
]

function rowsOf(changed: Map<string, string[]>, table: string): string[] {
  return changed.get(`output/tables/${table}.csv`) ?? []
}

/** How many changed rows of a table are about each code, theme or the total. */
function rowsAbout(rows: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const row of rows) {
    const cells = row.split(',')
    const subject = cells.find(cell => /^[a-z]+\.[a-z]+$/.test(cell)) ?? cells[0] ?? ''
    counts[subject] = (counts[subject] ?? 0) + 1
  }
  return counts
}

describe('one changed direction cell of a single-coder study', () => {
  const changed = cost([SHEET, 'p1,meeting.hour,present,promotes', 'p1,meeting.hour,present,hinders'])
  const linesUnder = (folder: string) =>
    [...changed].filter(([path]) => path.startsWith(folder)).flatMap(([, lines]) => lines)

  test('is one line in sources, one in data and one row of findings', () => {
    expect(linesUnder('sources/')).toHaveLength(1)
    expect(linesUnder('data/')).toHaveLength(1)
    expect(rowsOf(changed, 'evidence')).toHaveLength(1)
  })

  test.each(COUNT_TABLES)('in %s at most the rows of the code, the theme and the total', table => {
    const about = rowsAbout(rowsOf(changed, table))
    const most = table === 'direction-by-code' ? 2 : 1
    for (const [subject, n] of Object.entries(about)) {
      expect(['meeting.hour', 'meeting', 'all']).toContain(subject)
      expect(n, subject).toBeLessThanOrEqual(most)
    }
  })
})

/** The study is of one region, so that a map has two rows of each code that know it: the region’s and the total. */
describe('one changed code', () => {
  const changed = cost([ONE_REGION, 'p1,house.noise,absent', 'p1,meeting.map,absent'])

  test('is one line in sources and one row of findings', () => {
    expect(changed.get(`sources/${ONE_REGION}`)).toHaveLength(1)
    expect(changed.get('data/studies/santos-1995-varanda.json')).toHaveLength(1)
    expect(rowsOf(changed, 'evidence')).toHaveLength(1)
  })

  test.each(COUNT_TABLES)('in %s at most two rows of each code, each theme and the total', table => {
    for (const [subject, n] of Object.entries(rowsAbout(rowsOf(changed, table)))) {
      expect(['house.noise', 'meeting.map', 'house', 'meeting', 'all']).toContain(subject)
      expect(n, subject).toBeLessThanOrEqual(2)
    }
  })
})
