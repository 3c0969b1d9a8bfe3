import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { importTable, type TableGiven } from '../../pipeline/verbs/import-table.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { type Files, runOn, sourcesOf } from '../laws/mini-review.ts'

/** An invented table in the form in which Covidence exports data extraction: three studies, two reviewers and what they settled on, a title above the columns, an empty row. */
export const TABLE = readFileSync('tests/fixtures/covidence-extraction.csv', 'utf8')
export const NURSES = 'tests/fixtures/reviews/nurses/sources'

export const reviewWith = (table: string | Uint8Array, map?: unknown, sources: Files = sourcesOf(NURSES)) =>
  memoryFiles([
    ...sources,
    ['extraction.csv', table],
    ...(map === undefined ? [] : [['map.json', typeof map === 'string' ? map : JSON.stringify(map, null, 2)] as const]),
  ])

export async function imported(files: MemoryFiles, given: TableGiven = {}) {
  const before = new Map(files.all)
  const said = await importTable(runOn(files), 'extraction.csv', { map: 'map.json', ...given })
  return {
    ...said,
    changed: [...files.all].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path),
  }
}

export const textOf = ({ all }: MemoryFiles, path: string) => all.get(path)?.toString('utf8') ?? ''
export const sourceIn = (files: MemoryFiles, path: string) => textOf(files, `sources/${path}`)

interface Entry extends Record<string, unknown> {
  column: string
  as: string
}
export interface Map_ extends Record<string, unknown> {
  coders: { name: string; coder: string }[]
  cells: { cell: string; is: string }[]
  columns: Entry[]
}

/** The map that the first run writes. */
export async function guessed(table: string | Uint8Array, given: TableGiven = {}): Promise<Map_> {
  const files = reviewWith(table)
  const said = await imported(files, given)
  expect([said.code, said.stderr]).toEqual([0, ''])
  return JSON.parse(textOf(files, 'map.json'))
}

/** The same with the answers of somebody who knows the table. */
export async function answered(table: string | Uint8Array, given: TableGiven = {}): Promise<Map_> {
  const map = await guessed(table, given)
  const columns: Record<string, Record<string, unknown>> = {
    'Study design': { cells: [{ cell: 'Interviews', is: 'qualitative' }] },
    'Were bells mentioned?': { as: 'code', label: 'Bells at night', passage: 'What is said of bells' },
    'What is said of bells': { as: 'passage' },
    'Reasons given': { as: 'codes', between: ';' },
    Comments: { as: 'leave' },
  }
  return {
    ...map,
    read: 'full-text',
    address: 'https://example.org/wards',
    coders: [
      { name: 'Ann Ode', coder: 'r' },
      { name: 'Ben Poe', coder: 't' },
      { name: 'Consensus', coder: 'settled' },
    ],
    cells: [
      { cell: 'Yes', is: 'present hinders' },
      { cell: 'No', is: 'not-given' },
    ],
    columns: map.columns.map(one => ({ ...one, ...columns[one.column] })),
  }
}
