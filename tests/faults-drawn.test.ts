import { statSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { seeded } from './faults-drawn/draw.ts'
import { drawChanges } from './faults-drawn/draw-changes.ts'
import { type Drawn, drawFaults } from './faults-drawn/draw-faults.ts'
import { filesUnder } from './laws/mini-review.ts'
import { bytesUnder } from './laws/temporary-folder.ts'

/** A sample of what `npm run test:faults` draws: few over the real sources, which take a hundred times as long to read. */
const SEED = 20_240_229
const RUNS = [
  { root: 'sources', faults: 60, kinds: 45 },
  { root: 'tests/fixtures/reviews/mini/sources', faults: 300, kinds: 45 },
  { root: 'tests/fixtures/reviews/nurses/sources', faults: 300, kinds: 45 },
]

describe.each(RUNS)('faults drawn over $root', ({ root, faults, kinds }) => {
  const before = state(root)
  let drawn: Drawn = { tally: [], unfit: [], crashes: [], longest: 0 }
  beforeAll(() => {
    drawn = drawFaults(root, faults, SEED)
  })

  test(`${faults} of them are each reported at the right file and line`, () => {
    expect(drawn.tally.reduce((n, one) => n + one.drawn, 0)).toBe(faults)
    expect(drawn.tally.flatMap(({ kind, missed }) => missed.map(one => `${kind}: ${one}`))).toEqual([])
  })

  test('of nearly every kind there are some, and none ends in an exception', () => {
    expect(drawn.tally.length).toBeGreaterThanOrEqual(kinds)
    expect(drawn.crashes).toEqual([])
  })

  test('nothing is written', () => expect(state(root)).toEqual(before))
})

test('values that are others and valid are counted apart, and diff shows each, or check that they differ in form', () => {
  const { shown, met } = drawChanges('tests/fixtures/reviews/mini/sources', 60, SEED)
  expect(shown.flatMap(({ kind, missed }) => missed.map(one => `${kind}: ${one}`))).toEqual([])
  expect(shown.reduce((n, one) => n + one.drawn, 0)).toBeGreaterThan(met)
})

test('a seed gives the same draws, another seed others', () => {
  const draws = (seed: number) => {
    const draw = seeded(seed)
    return Array.from({ length: 50 }, () => draw.below(1000))
  }
  expect(draws(1)).toEqual(draws(1))
  expect(draws(1)).not.toEqual(draws(2))
  expect(draws(7).every(n => Number.isInteger(n) && n >= 0 && n < 1000)).toBe(true)
})

/** What the sources are on disk, so that a write would show even if it wrote the same bytes. */
function state(root: string) {
  return { bytes: bytesUnder(root), times: filesUnder(root).map(path => statSync(`${root}/${path}`).mtimeMs) }
}
