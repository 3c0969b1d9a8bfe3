import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, test } from 'vitest'
import { tables } from '../../pipeline/aggregate/tables.ts'
import { definitions } from '../../pipeline/explain/definitions.ts'
import { pageFiles } from '../../pipeline/files/page-files.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { explain } from '../../pipeline/verbs/explain.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { type MemoryFiles, memoryFiles } from './memory-files.ts'
import { change, README, runOn, sourcesOf } from './mini-review.ts'
import { wordsOfOurs } from './words-of-ours.ts'

const NURSES = 'tests/fixtures/reviews/nurses'

/** A review on another subject, in one language: whatever is said of it by the program must come from its own sources. */
const sources = sourcesOf(`${NURSES}/sources`)
const ours = wordsOfOurs(['en'], [...sources.values()].join('\n'))
/** One slip each in a sheet, a record, the pages above; what is wrong and what is expected there is said in words of this review. */
const BROKEN = [
  ['a group nobody declared', 'studies/silva-1974-ronda/coding.r.csv', 'patients,patients', 'patient,patients'],
  ['a code nobody declared', 'studies/silva-1974-ronda/coding.r.csv', 'ward.board', 'ward.bord'],
  ['informants without a unit', 'studies/rojas-1972-turno/note.md', 'nurses 12 persons', 'nurses 12'],
  ['a field that is not there', 'studies/rojas-1972-turno/note.md', '- Recruitment: purposive\n', ''],
  ['a word that no list has', 'studies/rojas-1972-turno/note.md', '- Basis: full-text', '- Basis: full'],
  ['a domain nobody declared', 'documents/wardtrust-1983-lent/outcomes.csv', 'p1,rounds', 'p1,round'],
  ['a country of no region', 'protocol.md', 'CL; PE', 'CL'],
  ['people nobody declared', 'claims.md', '- Population: patients', '- Population: patient'],
  ['a side that no list has', 'codebook.md', '- Effect wanted: less', '- Effect wanted: fewer'],
  ['a label that is not there', 'codebook.md', '- En: Long shifts\n', ''],
  ['no claims', 'claims.md', '# Claims', '## Claims'],
] as const

let files: MemoryFiles
let answer: string

beforeAll(async () => {
  files = memoryFiles([...sources, ['README.md', README]])
  const said = await build(runOn(files))
  expect(said.code, said.stdout + said.stderr).toBe(0)
  answer = said.stdout
})

test('it is in order once built', async () => {
  const { stdout, code } = await check(runOn(files))
  expect([stdout, code]).toEqual([`${sources.size} source files are in order; data and output are fresh.\n`, 0])
})

test.each(['by-code', 'by-theme', 'claims', 'gap-map-region', 'gap-map-ward', 'subgroups'])(
  '%s is as counted by hand',
  name => {
    const expected = rows(readFileSync(`${NURSES}/expected/${name}.csv`, 'utf8'))
    const columns = Object.keys(expected[0] ?? {})
    const counted = rows(made(`output/tables/${name}.csv`))
    expect(counted.map(row => Object.fromEntries(columns.map(column => [column, row[column]])))).toEqual(expected)
  },
)

test('a claim that the studies bear out has them on its way', () => {
  const claims = rows(made('output/tables/claims.csv'))
  expect(claims.find(({ claim_id }) => claim_id === 'few-nurses')?.n_studies_same_way).toBe('4')
  expect(claims.map(({ n_studies_told }) => n_studies_told)).not.toContain('0')
})

test('its page is in one language, without a switch', () => {
  const page = new JSDOM(made('output/report.html')).window.document
  expect(page.documentElement.lang).toBe('en')
  expect([...page.querySelectorAll('[lang]')].map(one => one.getAttribute('lang'))).not.toContain('da')
  expect(page.querySelectorAll('input[name=lang]').length).toBe(0)
})

test('no published column is of a language that it is not published in', () => {
  const sheets = [...files.all].filter(([path]) => path.endsWith('.csv') && path.startsWith('output/'))
  const others = sheets.flatMap(([path, bytes]) => {
    const [head = ''] = bytes.toString().split('\n', 1)
    return head.split(',').flatMap(column => (column.endsWith('_da') ? [`${path} ${column}`] : []))
  })
  expect(others).toEqual([])
})

describe('no word of another review stands in', () => {
  test('its output', async () => {
    const found = [...files.all]
      .filter(([path]) => !path.startsWith('sources/'))
      .map(async ([path, bytes]) => ours(await textOf(path, bytes.toString())).map(word => `${path}: ${word}`))
    expect((await Promise.all(found)).flat()).toEqual([])
  })

  test('the short answer', () => expect(ours(answer)).toEqual([]))

  test('what is explained', async () => {
    const words = [
      ...definitions(tables, { all: ['en'], coded: 'en' }).map(({ kind, id }) => [kind, id]),
      ...firstRows(),
    ]
    const said = await Promise.all(words.map(word => explain(runOn(files), word)))
    const found = said.flatMap(({ stdout, stderr, code }, index) =>
      ours(stdout + stderr).map(word => `${code} ${words[index]?.join(' ')}: ${word}`),
    )
    expect(found).toEqual([])
  })

  test.each(BROKEN)('what is said of %s', async (_, path, from, to) => {
    const broken = new Map(sources)
    change(broken, `sources/${path}`, from, to)
    const { stdout, code } = await check(runOn(memoryFiles(broken)))
    expect([code, ours(stdout)], stdout).toEqual([1, []])
  })

  test('a draft', async () => {
    const drawn = memoryFiles(sources)
    const said = await makeNew(runOn(drawn), ['study', 'example-1975-word'])
    const note = drawn.all.get('sources/studies/example-1975-word/note.md')?.toString() ?? ''
    expect([said.code, ours(said.stdout + note)]).toEqual([0, []])
  })
})

/** The first row of each table, as it is asked for. */
function firstRows(): string[][] {
  return tables.flatMap(({ name, key }) => {
    const [row] = rows(made(`output/tables/${name}.csv`))
    return row === undefined ? [] : [[name, ...key.map(part => row[part] ?? '')]]
  })
}

/** What a reader of the page sees; its style sheet and script are a program, and so are the rules beside it that name a column by its place. */
async function textOf(path: string, text: string): Promise<string> {
  const { style, script } = await pageFiles()
  return path.endsWith('.html') ? text.replace(style, '').replace(script, '').replaceAll(':nth-child(', '') : text
}

function made(path: string): string {
  return files.all.get(path)?.toString() ?? ''
}

function rows(sheet: string): Record<string, string>[] {
  return parse(sheet, { columns: true })
}
