import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { folderGuide } from '../../pipeline/emit/markdown/folder-guide.ts'
import { reportData } from '../../pipeline/emit/report-data.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { mini, nothing } from '../charts/reviews.ts'

const text = readFileSync('output/README.md', 'utf8')
const halves = text.split(/^# /m).slice(1)

describe('the guide to the tables', () => {
  test('is there in each language', () => {
    expect(halves.map(half => half.split('\n', 1)[0])).toEqual(['Dansk', 'English'])
  })

  test.each(halves)('names every table once, with what a row is, and leads to it', half => {
    const { tables } = JSON.parse(readFileSync('output/review.json', 'utf8')) as {
      tables: { name: string; key: string[] }[]
    }
    const named = [...half.matchAll(/^\| \[`([a-z-]+)`\]\((.*?)\) \| [^|]+ \| (.*) \|$/gm)].map(
      ([, name = '', file = '', key = '']) => ({
        name,
        file,
        key: [...key.matchAll(/`(.*?)`/g)].map(([, one]) => one),
      }),
    )
    expect(named.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
      tables
        .map(({ name, key }) => ({ name, file: `tables/${name}.csv`, key }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    )
    for (const { file } of named) expect(readFileSync(`output/${file}`, 'utf8').length).toBeGreaterThan(10)
  })

  test('has a query that counts as the table of conditions does', async () => {
    const [, query = ''] = /```sql\n(.*?)```/s.exec(text) ?? []
    const connection = await (await DuckDBInstance.create()).connect()
    const found = await connection.runAndReadAll(query.replace("'tables/", "'output/tables/"))
    const counted: Record<string, string>[] = parse(readFileSync('output/tables/by-code.csv', 'utf8'), {
      columns: true,
    })
    const expected = counted
      .filter(({ n_studies }) => n_studies !== '0')
      .map(({ code, n_studies }) => ({ code, n_studies }))
      .toSorted((a, b) => (`${a.code}` < `${b.code}` ? -1 : 1))
    expect(expected.length).toBeGreaterThan(20)
    expect(found.getRowObjectsJson()).toEqual(expected)
  })

  test('says of each region which countries it has, so that nobody takes one for another', () => {
    expect(text).toContain('`other-nordic` Other Nordic (AX, FI, FO, GL, IS, NO, SE)')
    expect(text).toContain('`international` Uden for Norden (alle andre)')
  })

  test('of a review in which nothing was read has no claims, and still its tables', () => {
    const said = folderGuide(reportData(nothing, aggregate(nothing), []))
    expect(said).toContain('[`evidence`](tables/evidence.csv)')
    expect(said).not.toContain('## What pages about')
    expect(folderGuide(reportData(mini, aggregate(mini), []))).toContain('## What pages about')
  })

  /** Read off tests/fixtures/reviews/mini/expected/by-code.csv: the studies with a condition, and those of them that declare an effect. */
  test('puts each condition under its word, with how many studies declare what', () => {
    const [, english = ''] = folderGuide(reportData(mini, aggregate(mini), [])).split('## By theme and condition')
    const rows = english.split('\n').filter(line => line.startsWith('| The '))
    expect(rows).toEqual([
      '| The house | 4 | Warmth (3; 3: helps) | Noise (4; 3: hinders) | | | | |',
      '| The meeting | 5 | | | Hour of the meeting (4; 4: helps 2, hinders 1, both ways 1) | Tongue of the meeting (1; 1: helps) | A map on the wall (3) | |',
      '| The rent | 2 | | | | A promise about the rent (2; 2: helps 1, no relation 1) | | The rent rises (0) |',
    ])
  })
})
