import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectCounts } from './counts.ts'
import { alike, fromCsv, fromJson, IN_JSON, OUTPUT, typesOf } from './published.ts'
import type { Row } from './questions.ts'
import { runInOutput } from './run-in-output.ts'

/** A table in `review.json`, which says where its JSON is if not beside its CSV. */
interface Described {
  name: string
  json_in?: string
}

test('a program in plain Node counts the three tables from the JSON', () => {
  const [counted] = runInOutput(process.execPath, ['../tests/consumers/node/counts.mjs'])
  expectCounts(counted as Record<string, Row[]>)
})

test('the CSV, typed as the dictionary says, is the JSON', () => {
  expect(IN_JSON.length).toBeGreaterThan(40)
  const { tables } = JSON.parse(readFileSync(`${OUTPUT}/review.json`, 'utf8')) as { tables: Described[] }
  expect(IN_JSON).toEqual(tables.flatMap(({ name, json_in }) => (json_in === undefined ? [name] : [])))
  for (const name of IN_JSON) {
    const [json = {}, csv = {}] = [fromJson(name)[0], fromCsv(name)[0]]
    const columns = Object.keys(json).filter(column => column !== 'behind')
    expect(Object.keys(csv), name).toEqual(expect.arrayContaining(columns))
    expect(only(fromCsv(name), columns), name).toEqual(only(fromJson(name), columns))
  }
})

test('the traps are there: Danish letters, empty cells, ids and words that look like numbers, lists of one', () => {
  const studies = fromCsv('studies')
  const evidence = fromCsv('evidence')
  expect(evidence.some(({ text_da }) => /[æøå]/.test(`${text_da}`))).toBe(true)
  expect(studies.some(({ doi }) => /^10\.\d+\/\d[\d.]+$/.test(`${doi}`))).toBe(true)
  expect(studies.some(({ issue }) => /^\d+$/.test(`${issue}`))).toBe(true)
  expect(typesOf('studies').get('issue')).toBe('text')
  expect(evidence.some(({ year }) => year === null)).toBe(true)
  expect(new Set(evidence.map(({ informants }) => (informants as string[]).length)).size).toBeGreaterThan(2)
})

function only(rows: readonly Row[], columns: readonly string[]): Row[] {
  return alike(rows.map(row => Object.fromEntries(columns.map(column => [column, row[column] ?? null]))))
}
