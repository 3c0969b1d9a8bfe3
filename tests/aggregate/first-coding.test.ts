import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { sensitivity } from '../../pipeline/aggregate/sensitivity.ts'
import { reviewIn } from '../charts/reviews.ts'

/**
 * `first-coding.csv` holds, for each code, the word and the studies by what they say as they were published before all studies were coded anew: the columns
 * of `git show 6e477ce:output/tables/by-code.csv` that are named in its header, unchanged. `conclusions.csv` of that commit has the same words.
 * `few` was called `too-few` then.
 */
const published: Record<string, string>[] = parse(readFileSync('tests/aggregate/first-coding.csv', 'utf8'), {
  columns: true,
})

test('the scenario first-coding gives the words and the studies that were published of the first coding', () => {
  const rows = sensitivity
    .rows(countedOf(reviewIn('sources')))
    .map(({ cells }) => cells)
    .filter(({ scenario }) => scenario === 'first-coding')
  const sayings = Object.keys(published[0] ?? {}).filter(name => name.startsWith('n_studies_'))
  expect(sayings).toHaveLength(5)
  expect(
    rows.map(cells => ({
      code: cells.code,
      n_studies: String(sayings.reduce((sum, name) => sum + Number(cells[name]), 0)),
      ...Object.fromEntries(sayings.map(name => [name, String(cells[name])])),
      conclusion: String(cells.conclusions_without).replace(/^few$/, 'too-few'),
    })),
  ).toEqual(published)
})
