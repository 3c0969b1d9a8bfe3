import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { declaredIn } from '../../pipeline/aggregate/declared.ts'
import { tables, tablesOf } from '../../pipeline/aggregate/tables.ts'
import { tableFiles } from '../../pipeline/emit/table-files.ts'
import { aggregate, read } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { filesUnder } from '../laws/mini-review.ts'
import { madeTexts } from '../made-texts.ts'

const FOLDER = 'tests/fixtures/reviews/mini/sources'
let mini: Review

beforeAll(() => {
  const files = filesUnder(FOLDER).map(path => ({ path, bytes: readFileSync(`${FOLDER}/${path}`) }))
  const found = read('sources', files)
  if (found.review === undefined) throw new Error(`${found.problems.length} problems in the mini review`)
  mini = found.review
})

const rowsOf = (review: Review, name: string) => tables.find(one => one.name === name)?.rows(countedOf(review)) ?? []
const filesOf = (review: Review) => aggregate(review).flatMap(tableFiles)

describe('nothing divides by zero, and the tables say in words why a cell is empty', () => {
  const cases: [string, (review: Review) => Review][] = [
    ['no studies', review => ({ ...review, studies: [] })],
    ['one study', review => ({ ...review, studies: review.studies.slice(0, 1) })],
    ['no documents, so no evaluations', review => ({ ...review, documents: [] })],
    ['no claims', review => ({ ...review, claims: [] })],
    ['no review findings', review => ({ ...review, reviewFindings: [] })],
    ['nothing screened', review => ({ ...review, screening: [] })],
    [
      'studies without a finding',
      review => ({ ...review, studies: review.studies.map(s => ({ ...s, findings: [], dropped: [] })) }),
    ],
    [
      'one coder',
      review => ({
        ...review,
        studies: review.studies.map(s => ({ ...s, record: { ...s.record, coded_by: s.record.coded_by.slice(0, 1) } })),
      }),
    ],
  ]
  test.each(cases)('%s', (_, change) => {
    const files = filesOf(change(mini))
    const own = tablesOf(declaredIn(mini))
    const inData = own.filter(({ json_in }) => json_in !== undefined)
    expect(files).toHaveLength(own.length * 2 - inData.length)
    for (const { path, text } of madeTexts(files)) expect(text, path).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('a share of nothing, a table of one coder and an empty theme say so', () => {
    const none = { ...mini, studies: [] }
    expect(rowsOf(none, 'metasummary-codes')[0]?.cells).toMatchObject({ fes: null, fes_missing: 'none-to-divide-by' })
    expect(rowsOf(none, 'agreement')[0]?.cells).toMatchObject({
      comparison: 'one-coder',
      kappa: null,
      kappa_missing: 'one-coder',
    })
    expect(rowsOf(none, 'by-theme').at(-1)?.cells).toMatchObject({ theme: 'all', n_studies: 0, n_findings: 0 })
    expect(rowsOf(none, 'by-code')[0]?.cells).toMatchObject({ n_studies: 0, conclusion: 'not-seen' })
  })
})

describe('properties', () => {
  test('the order of the studies never matters to a number', () => {
    const counts = [
      'by-code',
      'by-theme',
      'gap-map-region',
      'subgroups',
      'co-occurrence',
      'accumulation',
      'agreement',
      'sensitivity',
    ]
    const cells = (review: Review) =>
      aggregate(review)
        .filter(({ table }) => counts.includes(table.name))
        .flatMap(tableFiles)
        .filter(file => file.path.endsWith('.csv'))
    const expected = cells(mini)
    fc.assert(
      fc.property(fc.shuffledSubarray(mini.studies, { minLength: mini.studies.length }), studies => {
        expect(cells({ ...mini, studies })).toEqual(expected)
      }),
      { numRuns: 8 },
    )
  })

  test('a study that mentions nothing never raises a frequency', () => {
    const [some] = mini.studies
    if (some === undefined) throw new Error('the mini review has studies')
    const silent = { ...some, id: 'silent-1990-study', findings: [], dropped: [], reports: [] }
    const fes = (review: Review) => rowsOf(review, 'metasummary-codes').map(row => Number(row.cells.fes ?? 0))
    const before = fes(mini)
    const after = fes({ ...mini, studies: [...mini.studies, silent] })
    for (const [index, value] of after.entries()) expect(value).toBeLessThanOrEqual(before[index] ?? 0)
    expect(after).not.toEqual(before)
  })

  test('every row carries the ids behind it wherever it counts something', () => {
    for (const name of ['by-code', 'by-theme', 'gap-map-region', 'conclusions', 'metasummary-codes'])
      for (const { cells, behind } of rowsOf(mini, name)) {
        const n = Number(cells.n_studies ?? cells.n_reports ?? 0)
        const studies = new Set(behind.map(id => id.split('/')[0])).size
        if ('n_studies' in cells) expect(studies, `${name} ${JSON.stringify(cells)}`).toBe(n)
        else if (n > 0) expect(studies).toBeGreaterThan(0)
      }
  })
})
