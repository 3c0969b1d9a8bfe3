import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { tableFiles } from '../../pipeline/emit/table-files.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { mini } from '../charts/reviews.ts'
import { madeTexts } from '../made-texts.ts'

const made = new Map(madeTexts(aggregate(mini).flatMap(tableFiles)).map(({ path, text }) => [path, text]))

test.each([
  'by-code',
  'by-theme',
  'claims',
  'conclusions',
  'direction-by-code',
  'effects-by-code',
  'gap-map-design',
  'gap-map-informant',
  'gap-map-region',
  'gap-map-situation',
  'not-claimed',
  'screening-flow',
  'sensitivity',
  'sentences',
  'state-by-code',
  'studies-by-year',
  'subgroups',
  'words-by-bar',
])('%s is as counted by hand', name => {
  const expected = rows(readFileSync(`tests/fixtures/reviews/mini/expected/${name}.csv`, 'utf8'))
  const columns = Object.keys(expected[0] ?? {})
  const ours = rows(made.get(`tables/${name}.csv`) ?? '')
  expect(ours.map(row => Object.fromEntries(columns.map(column => [column, row[column]])))).toEqual(expected)
})

test('every conclusion there is occurs, so that each is tested', () => {
  const found = new Set(rows(made.get('tables/by-code.csv') ?? '').map(row => row.conclusion))
  expect([...found].sort()).toEqual(['described', 'divided', 'few', 'helps', 'hinders', 'not-seen'])
})

function rows(sheet: string): Record<string, string>[] {
  return parse(sheet, { columns: true })
}
