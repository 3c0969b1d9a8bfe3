import { expect, test } from 'vitest'
import { accumulation } from '../../pipeline/aggregate/accumulation.ts'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { mini } from '../charts/reviews.ts'

/** Where a review sets all of its codes down itself, nothing is told of codes that a published review named, nor of any met while coding. */
test('an origin that no code has gives no rows', () => {
  const schemes = mini.codebook.schemes.map(scheme => ({
    ...scheme,
    themes: scheme.themes.map(theme => ({
      ...theme,
      codes: theme.codes.map(code => ({ ...code, origin: 'protocol' as const })),
    })),
  }))
  const rows = accumulation.rows(countedOf({ ...mini, codebook: { ...mini.codebook, schemes } }))
  expect([...new Set(rows.map(({ cells }) => cells.origin))].sort()).toEqual(['all', 'protocol'])
  const [all, own] = ['all', 'protocol'].map(origin => rows.filter(({ cells }) => cells.origin === origin))
  expect(own?.map(({ cells }) => cells.expected_codes)).toEqual(all?.map(({ cells }) => cells.expected_codes))
})
