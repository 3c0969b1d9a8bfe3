import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { published } from '../../pipeline/aggregate/published.ts'
import { text } from '../../pipeline/aggregate/table.ts'
import { aggregate, read } from '../../pipeline/stages.ts'
import type { Entry } from '../../schema/outline.ts'
import { PAGES } from '../../schema/pages.ts'
import { RESERVED_WORDS } from '../../schema/reserved.ts'
import type { Review } from '../../schema/settled.ts'
import { mini, reviewIn } from '../charts/reviews.ts'
import { textFile, withFiles } from '../faults/read-fixture.ts'

/** The names that stand in one list of a page, and what reads them. */
interface NameList {
  reader: z.ZodType
  names: readonly string[]
}

function listsUnder(list: string, entry: Entry, holder: object): NameList[] {
  const { id, inner } = entry
  if (id === undefined) return []
  const entries: object[] = Object(holder)[list] ?? []
  return [
    { reader: entry.schema.shape[id] as z.ZodType, names: entries.map(one => String(Object(one)[id])) },
    ...(inner === undefined ? [] : entries.flatMap(one => listsUnder(inner.key, inner.of, one))),
  ]
}

function listsIn({ protocol, codebook, form, analysis }: Review): NameList[] {
  const inParts = (page: 'protocol' | 'analysis', value: object) =>
    Object.entries(PAGES[page].outline.parts).flatMap(([list, part]) =>
      part.as === 'entries' ? listsUnder(list, part.of, value) : [],
    )
  return [
    ...inParts('protocol', protocol),
    ...inParts('analysis', analysis),
    ...listsUnder('schemes', PAGES.codebook.outline.of, codebook),
    ...listsUnder('fields', PAGES.form.outline.of, { fields: form }),
  ].filter(({ names }) => names.length > 0)
}

/** The columns of keys that hold a whole list of names, and the words beside them there that a name of the list may be. */
function besideNames(review: Review): { column: string; clashes: string[] }[] {
  const lists = listsIn(review)
  return aggregate(review).flatMap(({ table: { name, key }, rows }) =>
    key.flatMap(column => {
      const words = new Set(rows.map(({ cells }) => String(cells[column])))
      return lists
        .filter(({ names }) => names.every(one => words.has(one)))
        .map(({ reader, names }) => {
          const rest = (cells: object) =>
            JSON.stringify(key.filter(one => one !== column).map(one => Object(cells)[one]))
          const ours = rows.filter(({ cells }) => names.includes(String(cells[column]))).map(({ cells }) => rest(cells))
          const others = rows.filter(
            ({ cells }) => !names.includes(String(cells[column])) && ours.includes(rest(cells)),
          )
          const clashes = others.map(({ cells }) => String(cells[column]))
          return {
            column: `${name} ${column}`,
            clashes: [...new Set(clashes)].filter(word => reader.safeParse(word).success && !isDeclared(word, lists)),
          }
        })
    }),
  )
}

/** Two designs or two themes may stand in one column: that they are called otherwise another rule says. */
function isDeclared(word: string, lists: readonly NameList[]): boolean {
  return lists.some(({ names }) => names.includes(word))
}

test.each(['sources', 'tests/fixtures/reviews/mini/sources', 'tests/fixtures/reviews/nurses/sources'])(
  'no name that %s may declare is one that a table puts beside such names',
  folder => {
    const found = besideNames(reviewIn(folder))
    expect(found.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['by-theme theme', 'gap-map-region region', 'gap-map-informant informant']),
    )
    expect(found.filter(({ clashes }) => clashes.length > 0)).toEqual([])
  },
)

test('two rows of one key are a mistake of the program', () => {
  const counted = countedOf(mini)
  const row = (theme: string) => ({ cells: { theme }, behind: [] })
  const table = { name: 'by-theme', row: '', meaning: '', caveat: '', source: '', key: ['theme'] } as const
  const columns = [text('theme')]
  const madeOf = (...themes: string[]) => published({ ...table, columns, rows: () => themes.map(row) }, counted)
  expect(madeOf('house', 'all').rows).toHaveLength(2)
  expect(() => madeOf('house', 'all', 'house').rows).toThrow('The table by-theme has two rows with the key ["house"]')
})

describe('a reserved word is refused once, where it is declared', () => {
  const BASIS = ['summary', 'abstract', 'partial-text', 'full-text']
  const plain = RESERVED_WORDS.filter(word => /^[a-z]+$/.test(word))
  test.each([
    ['protocol.md', '### alps', RESERVED_WORDS],
    ['protocol.md', '### mothers', RESERVED_WORDS],
    ['protocol.md', '### winter', RESERVED_WORDS],
    ['protocol.md', '### no-parents', RESERVED_WORDS],
    ['codebook.md', '# Scheme: buses', RESERVED_WORDS],
    ['codebook.md', '## notice', plain],
    ['form.md', '### none-declared', RESERVED_WORDS],
    ['protocol.md', '## Designs\n### diary', [...RESERVED_WORDS, 'qualitative', 'quantitative', 'mixed']],
    ['analysis.md', '## Subgroups\n### early', [...RESERVED_WORDS, ...BASIS]],
    ['analysis.md', '## Scenarios\n### strict', [...RESERVED_WORDS, 'main', 'abstracts', 'one-family']],
    ['analysis.md', '## Gap maps\n### situation', [...RESERVED_WORDS, 'region', 'informant', 'design']],
    ['searches.csv', 'register-1', [...RESERVED_WORDS, 'earlier-list', 'database']],
  ])('%s, %s', (path, declared, words) => {
    const before = readFileSync(`tests/rules/base/${path}`, 'utf8')
    const stands = before.includes(`${declared}\n`) || path.endsWith('.csv') ? before : `${before}${ADDED[declared]}`
    const name = /[a-z0-9-]+$/.exec(declared)?.[0] ?? ''
    const line = stands.slice(0, stands.indexOf(declared)).split('\n').length + declared.split('\n').length - 1
    for (const word of words) {
      const called = stands.replace(declared, declared.slice(0, -name.length) + word)
      const found = read('sources', withFiles([textFile(path, called)])).problems
      const told = found.map(({ place, rule, what }) => `${place.line} ${rule}: ${what.replace(/(?<= in )`\w+`/, '…')}`)
      const why = `expected another word, because \`${word}\` stands in the tables of every review`
      expect(told).toEqual([expect.stringContaining(`${line} known-value: Unexpected \`${word}\` in …, ${why}`)])
    }
  })
})

const LABELS = '- Da: Et ord\n- En: A word\n'
const ADDED: Record<string, string> = {
  '## Designs\n### diary': `## Designs\n### diary\n${LABELS}- Part of: qualitative\n`,
  '## Subgroups\n### early': `## Subgroups\n### early\n${LABELS}- From: 1990\n- To: 1995\n`,
  '## Scenarios\n### strict': `## Scenarios\n### strict\n${LABELS}- Readings: settled\n- Evidence: own\n`,
  '## Gap maps\n### situation': `## Gap maps\n### situation\n${LABELS}- Fields: consent\n`,
}
