import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { outputFiles } from '../../pipeline/emit/output-files.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { mini, reviewIn } from '../charts/reviews.ts'

const REVIEWS = [
  ['the invented review', mini],
  ['our review', reviewIn('sources')],
  ['a review in English only', reviewIn('tests/fixtures/reviews/nurses/sources')],
] as const

describe.each(REVIEWS)('%s', (_, review) => {
  const tables = aggregate(review)
  const files = new Map(outputFiles(review, tables).map(({ path, pieces }) => [path, pieces.join('')]))
  const ajv = new Ajv2020({ allErrors: true })
  const inJson = [...files.keys()].filter(path => /^tables\/.*\.json$/.test(path))

  test('every table in JSON is as its schema says', () => {
    expect(inJson.length).toBeGreaterThan(30)
    for (const path of inJson) {
      const isTable = ajv.compile(
        JSON.parse(files.get(path.replace(/^tables\/(.*)\.json$/, 'schema/$1.schema.json')) ?? ''),
      )
      expect(isTable(JSON.parse(files.get(path) ?? '')), `${path} ${JSON.stringify(isTable.errors?.slice(0, 3))}`).toBe(
        true,
      )
    }
  })

  test('and is not, with a column too many, a word of no list, or a number as text', () => {
    const [first] = JSON.parse(files.get('tables/by-code.json') ?? '')
    const isTable = ajv.compile(JSON.parse(files.get('schema/by-code.schema.json') ?? ''))
    expect(isTable([first])).toBe(true)
    for (const wrong of [{ wisdom: 'x' }, { conclusion: 'proven' }, { n_studies: '3' }])
      expect(isTable([{ ...first, ...wrong }]), JSON.stringify(wrong)).toBe(false)
  })

  test('the dictionary has every column of every sheet, with what it is called and means in each language', () => {
    const rows: Record<string, string>[] = parse(files.get('data-dictionary.csv') ?? '', { columns: true })
    for (const { table } of tables) {
      const heads = files.get(`tables/${table.name}.csv`)?.split('\n')[0]?.split(',')
      expect(rows.filter(row => row.table === table.name).map(row => row.column)).toEqual(heads)
    }
    for (const row of rows)
      for (const language of review.protocol.review.languages)
        expect(row[`label_${language}`], `${row.table}.${row.column}`).not.toBe('')
    const meanings = new Map(
      tables.flatMap(({ table }) => table.columns.map(one => [`${table.name}.${one.name}`, one.meanings])),
    )
    for (const row of rows)
      for (const language of review.protocol.review.languages)
        expect(row[`meaning_${language}`]).toBe(meanings.get(`${row.table}.${row.column}`)?.[language] ?? '')
    expect(rows.find(row => row.table === 'co-occurrence' && row.column === 'jaccard')?.meaning_en).toMatch(
      /`n_studies_both`/,
    )
    const year = rows.find(row => row.table === 'studies' && row.column === 'year')
    expect([year?.type, year?.unit]).toEqual(['integer', 'year'])
    expect(rows.find(row => row.table === 'evidence' && row.column === 'code')?.refers_to).toBe('codes')
    expect(rows.find(row => row.table === 'evidence' && row.column === 'source_kind')?.words).toBe('study;document')
  })
})

test('the types compile under strict, and take no code that is not in the codebook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'types-'))
  try {
    const files = new Map(outputFiles(mini, aggregate(mini)).map(({ path, pieces }) => [path, pieces.join('')]))
    writeFileSync(join(folder, 'tables.d.ts'), files.get('schema/tables.d.ts') ?? '')
    const program = (code: string) =>
      `import type { Code, Tables } from './tables.d.ts'\nexport const code: Code = '${code}'\nexport const studies = (rows: Tables['by-code'][]) => rows.filter(row => row.code === code).map(row => (row.n_studies ?? 0) + 1)\n`
    const compiled = (code: string) => {
      writeFileSync(join(folder, 'program.ts'), program(code))
      try {
        const options = [
          '--strict',
          '--noEmit',
          '--ignoreConfig',
          '--allowImportingTsExtensions',
          '--exactOptionalPropertyTypes',
          '--skipLibCheck',
          'false',
          '--types',
          '',
        ]
        execFileSync('node', ['node_modules/typescript/bin/tsc', ...options, join(folder, 'program.ts')], {
          encoding: 'utf8',
        })
        return ''
      } catch (error) {
        return String((error as { stdout?: unknown }).stdout)
      }
    }
    expect(compiled('house.noise')).toBe('')
    expect(compiled('house.nois')).toContain("'\"house.nois\"' is not assignable to type 'Code'")
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the files of this repository are these', () => {
  expect(readFileSync('output/schema/tables.d.ts', 'utf8')).toContain("'frame.turnover'")
})
