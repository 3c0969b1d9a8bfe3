import { describe, expect, test } from 'vitest'
import { expectedCodes } from '../../pipeline/aggregate/accumulation.ts'
import { pair } from '../../pipeline/aggregate/co-occurrence.ts'
import { directionOf } from '../../pipeline/aggregate/evaluation-directions.ts'
import { frequencyOf } from '../../pipeline/aggregate/reports.ts'
import { share } from '../../pipeline/aggregate/table.ts'

const report = (study: string, ...codes: string[]) => ({ study, codes: new Set(codes) })

describe('frequency effect size', () => {
  // On paper: four reports, the first two of one study. x stands in A1, A2 and B: 3 - 1 of 4 - 1. y in A1 only: 1 of 4. z in none.
  const reports = [report('A', 'x', 'y'), report('A', 'x'), report('B', 'x'), report('C')]
  test.each([
    ['x', 2, 3],
    ['y', 1, 4],
    ['z', 0, 4],
  ])('%s: %i of %i', (code, n_reports, n_reports_of) => {
    expect(frequencyOf(code, reports)).toEqual({ n_reports, n_reports_of })
  })
  test('the arithmetic of the published abstract: 27, 4 and 1 of 45', () => {
    const of = (n: number) => Array.from({ length: 45 }, (_, i) => (i < n ? report(`s${i}`, 'x') : report(`s${i}`)))
    const percent = (n: number) => {
      const { n_reports, n_reports_of } = frequencyOf('x', of(n))
      return 100 * Number(share(n_reports, n_reports_of))
    }
    expect(percent(27)).toBe(60)
    expect(percent(4)).toBeLessThan(9)
    expect(Math.round(percent(1))).toBe(2)
  })
  test('no reports at all is a word', () => expect(share(0, 0)).toBe('none-to-divide-by'))
})

describe('accumulation', () => {
  test('by hand: three studies, codes in 3, 1 and 0 of them', () => {
    // k = 1: 1 + 1/3; k = 2: 1 + (1 - C(2,2)/C(3,2)) = 1 + 2/3; k = 3: 2.
    const [one, two, three, ...more] = expectedCodes([3, 1, 0], 3)
    expect(one).toBeCloseTo(4 / 3, 12)
    expect(two).toBeCloseTo(5 / 3, 12)
    expect(three).toBeCloseTo(2, 12)
    expect(more).toEqual([])
  })
  test('the average over every subset of four studies gives the same', () => {
    const studies = [['a', 'b'], ['a'], ['c'], []]
    const frequencies = ['a', 'b', 'c'].map(code => studies.filter(s => s.includes(code)).length)
    for (const k of [1, 2, 3, 4]) {
      const subsets = Array.from({ length: 16 }, (_, mask) => studies.filter((_, i) => mask & (1 << i))).filter(
        s => s.length === k,
      )
      const mean = subsets.reduce((sum, s) => sum + new Set(s.flat()).size, 0) / subsets.length
      expect(expectedCodes(frequencies, 4)[k - 1]).toBeCloseTo(mean, 12)
    }
  })
})

test('co-occurrence by hand: 6 and 3 of 12 studies, 2 of them both', () => {
  expect(pair(6, 3, 2, 12)).toEqual({ jaccard: 2 / 7, inA: 2 / 6, inB: 2 / 3, expected: 1.5, lopsided: false })
  expect(pair(6, 1, 0, 12).lopsided).toBe(true)
  expect(pair(5, 1, 0, 12).lopsided).toBe(false)
  expect(pair(0, 0, 0, 0).jaccard).toBe('none-to-divide-by')
})

test('the direction of a domain: at least the declared share of all outcomes', () => {
  const of = (improved: number, worsened: number, noChange = 0, unseen = 0) => [
    ...Array(improved).fill('improved'),
    ...Array(worsened).fill('worsened'),
    ...Array(noChange).fill('no-change-shown'),
    ...Array(unseen).fill('not-seen'),
  ]
  expect(directionOf(of(7, 3), 70)).toBe('improved')
  expect(directionOf(of(7, 0, 3), 70)).toBe('improved')
  expect(directionOf(of(2, 1), 70)).toBe('conflicting')
  expect(directionOf(of(2, 1), 60)).toBe('improved')
  expect(directionOf(of(4, 0, 2), 70)).toBe('conflicting')
  expect(directionOf(of(4, 0, 0, 2), 70)).toBe('conflicting')
  expect(directionOf(of(0, 0, 3), 70)).toBe('no-change-shown')
  expect(directionOf(of(0, 1), 70)).toBe('worsened')
  expect(directionOf(['not-seen'], 70)).toBe('not-seen')
  expect(directionOf([], 70)).toBe('not-seen')
})
