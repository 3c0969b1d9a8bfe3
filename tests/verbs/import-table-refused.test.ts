import { describe, expect, test } from 'vitest'
import type { TableGiven } from '../../pipeline/verbs/import-table.ts'
import { answered, guessed, imported, reviewWith, TABLE } from './imported-table.ts'

describe('nothing is written', () => {
  async function refused(table: string, map: unknown, given: TableGiven = {}) {
    const files = reviewWith(table, map)
    const { code, stdout, stderr, changed } = await imported(files, given)
    expect(changed).toEqual([])
    expect(stdout + stderr).toContain('Nothing was written.')
    expect(stdout + stderr).not.toMatch(/undefined|NaN|\bat .*:\d+:\d+\)|SyntaxError|Error:/)
    return { code, said: stdout + stderr }
  }

  test.each([
    [
      'a name twice',
      TABLE.replace(',Beds,', ',Shifts,'),
      'extraction.csv:2:112-118: error: Unexpected second column `Shifts`',
    ],
    ['a column without a name', TABLE.replace(',Beds,', ',,'), 'error: Unexpected column without a name'],
    [
      'a row that is too short',
      TABLE.replace(',14,,', ',14,'),
      'extraction.csv:9:1-104: error: Unexpected row of 12 cells, expected 13',
    ],
    ['a row that is too long', TABLE.replace(',14,,', ',14,x,,'), 'error: Unexpected row of 14 cells, expected 13'],
    ['a quote that is not closed', TABLE.replace('awake.",', 'awake.,'), 'extraction.csv:3:'],
    [
      'a cell of 50,001 characters',
      TABLE.replace('=cmd()', 'x'.repeat(50_001)),
      'error: Unexpected cell of 50001 characters',
    ],
    ['an empty table', ' \n', 'extraction.csv: it is empty.'],
    ['columns alone', TABLE.split('\n').slice(0, 2).join('\n'), 'extraction.csv: it holds no row below its columns.'],
  ])('of a table with %s, in either run', async (_, table, message) => {
    expect((await refused(table, undefined)).said).toContain(message)
    expect((await refused(table, await answered(TABLE))).said).toContain(message)
  })

  test.each([
    ['no JSON', () => '{ "name": "x", }', 'map.json:1:16-17: error: Unexpected text that is no JSON'],
    [
      'a key that every object has',
      (map: string) => map.replace('"name"', '"__proto__": {}, "name"'),
      'map.json:2:3-14: error: Unexpected key `__proto__`',
    ],
    ['a key twice', (map: string) => map.replace('"name"', '"name": "y", "name"'), 'error: Unexpected second `name`'],
    ['a key left out', (map: string) => map.replace(/ {2}"study".*\n/, ''), 'error: Missing `study`'],
    ['a misspelt key', (map: string) => map.replace('"header_line"', '"header_lime"'), 'nearest is `header_line`'],
    [
      'a word that is none',
      (map: string) => map.replace('"setting_countries"', '"setting_country"'),
      'nearest is `setting_countries`',
    ],
    [
      'a column that the table has not',
      (map: string) => map.replace('"column": "Beds"', '"column": "Bedz"'),
      'nearest is `Beds`',
    ],
    [
      'a coder whom nobody declared',
      (map: string) => map.replace('"coder": "r"', '"coder": "z"'),
      'error: Unexpected coder `z`',
    ],
    [
      'a reviewer left out',
      (map: string) => map.replace('"name": "Ben Poe"', '"name": "Ben"'),
      'extraction.csv:5:28-35: error: Unexpected reviewer `Ben Poe`',
    ],
    [
      'an answer left out',
      (map: string) => map.replace('"cell": "Yes"', '"cell": "Yea"'),
      'error: Unexpected `Yes` in a column of a code',
    ],
    [
      'a meaning that is none',
      (map: string) => map.replace('"present hinders"', '"wished hinders"'),
      'error: Unexpected `wished hinders`',
    ],
    [
      'a passage that is none',
      (map: string) => map.replace('"as": "passage"', '"as": "text"'),
      'expected a column that is `passage`',
    ],
    [
      'another line of columns',
      (map: string) => map.replace('"header_line": 2', '"header_line": 40'),
      'no row begins on line 40',
    ],
  ])('by a map with %s', async (_, changed, message) => {
    const map = JSON.stringify(await answered(TABLE), null, 2)
    const { code, said } = await refused(TABLE, changed(map))
    expect(said).toContain(message)
    expect(code).toBe(message.startsWith('no row') ? 2 : 1)
  })

  test('by a column that does not tell the studies apart, which is told once', async () => {
    const map = { ...(await answered(TABLE)), study: 'Kind of ward' }
    const emptied = TABLE.replaceAll(',Surgical,', ',,')
    const { said } = await refused(emptied, map)
    expect(said.match(/error: /g)).toHaveLength(1)
    expect(said).toMatch(
      /Unexpected empty cell in `Kind of ward`, expected what tells the study from the others; \d rows? below it/,
    )
  })

  test('where a spreadsheet shortened the numbers of the studies, so that several are one', async () => {
    const { said } = await refused(TABLE.replace(/^10\d(?=,)/gm, '"5,48E+11"'), await answered(TABLE))
    expect(said.match(/error: /g)).toHaveLength(1)
    expect(said).toContain('Unexpected `5,48E+11` in `Covidence #`, expected what tells the study from the others')
  })

  test('by a map that takes a list of codes for one code, which is told once', async () => {
    const rows = ['Noise', 'Light', 'Beds', 'Bells', 'Doors'].map((code, at) => `${at + 1},A ward ${at},${code}`)
    const table = ['id,title,heard', ...rows, ''].join('\n')
    const { columns, ...map } = await guessed(table)
    const { said } = await refused(table, {
      ...map,
      ...{ read: 'full-text', address: 'https://example.org', coders: [{ name: '', coder: 'r' }], cells: [] },
      columns: columns.map(one => (one.column === 'heard' ? { column: 'heard', as: 'code' } : one)),
    })
    expect(said.match(/error: /g)).toHaveLength(1)
    expect(said).toContain('extraction.csv:2:12-17: error: Unexpected `Noise` and 4 other answers in `heard`')
    expect(said).toContain('write "as": "codes" beside `heard` in map.json')
  })

  test('of a country that stands in no region of the protocol, which is told once', async () => {
    const { said } = await refused(TABLE.replaceAll('Chile', 'Spain').replace(',CL,', ',ES,'), await answered(TABLE))
    expect(said.match(/Unexpected country `ES`/g)).toHaveLength(1)
    expect(said).toContain('add `ES` to a region in the protocol')
  })
})
