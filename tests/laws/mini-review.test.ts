import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { type MemoryFiles, memoryFiles } from './memory-files.ts'
import { earlierVersion, runOn } from './mini-review.ts'

let files: MemoryFiles
beforeAll(async () => {
  files = memoryFiles(earlierVersion())
  const said = await build(runOn(files))
  expect(said.code, said.stdout + said.stderr).toBe(0)
})

test('the mini review is in order once built', async () => {
  const { stdout, code } = await check(runOn(files))
  expect([stdout, code]).toEqual([
    `${earlierVersion().size} source files are in order; data and output are fresh.\n`,
    0,
  ])
})

test.each([
  'by-code',
  'state-by-code',
  'sentences',
  'effects-by-code',
  'words-by-bar',
  'by-theme',
  'claims',
  'not-claimed',
  'gap-map-region',
  'screening-flow',
  'studies-by-year',
])('%s is as counted by hand', name => {
  const expected = rows(readFileSync(`tests/fixtures/reviews/mini/expected/${name}.csv`, 'utf8'))
  const columns = Object.keys(expected[0] ?? {})
  const made = rows(files.all.get(`output/tables/${name}.csv`)?.toString() ?? '')
  expect(made.map(row => Object.fromEntries(columns.map(column => [column, row[column]])))).toEqual(expected)
})

test('every conclusion there is occurs, so that each is tested', () => {
  const found = new Set(rows(files.all.get('output/tables/by-code.csv')?.toString() ?? '').map(row => row.conclusion))
  expect([...found].sort()).toEqual(['described', 'divided', 'few', 'helps', 'hinders', 'not-seen'])
})

function rows(sheet: string): Record<string, string>[] {
  return parse(sheet, { columns: true })
}
