import { expect, test } from 'vitest'
import { accumulation } from '../../pipeline/emit/charts/accumulation.ts'
import { catalogueOf } from '../../pipeline/languages/catalogues.ts'
import { mini } from './reviews.ts'

const rowsOf = (n_codes_ceiling: number) => [
  { key: 'all 1', cells: { origin: 'all', origin_en: 'All', n_studies: 1, expected_codes: 0, n_codes_ceiling } },
]
const textOf = (rows: unknown) => accumulation.text(rows as never, mini, catalogueOf('en'), [])

test('of a scheme without codes no curve is drawn, also where studies count', () => {
  expect(textOf(rowsOf(0))).toBeUndefined()
  expect(textOf(rowsOf(7))).toBeDefined()
})
