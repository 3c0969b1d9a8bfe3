import { statSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { seeded } from './faults-drawn/draw.ts'
import { drawChanges, drawFaults, FAULTS, type Tally } from './faults-drawn.ts'
import { filesUnder } from './laws/mini-review.ts'
import { bytesUnder } from './laws/temporary-folder.ts'

/** What the sources are on disk, so that a write would show even if it wrote the same bytes. */
function state() {
  return { bytes: bytesUnder('sources'), times: filesUnder('sources').map(path => statSync(`sources/${path}`).mtimeMs) }
}

describe('faults drawn over the real sources', () => {
  const before = state()
  let faults: Tally[] = []
  beforeAll(() => {
    faults = drawFaults()
  })

  test(`${FAULTS} of them are each reported at the right file and line`, () => {
    expect(faults.reduce((n, one) => n + one.drawn, 0)).toBe(FAULTS)
    expect(faults.filter(one => one.missed.length > 0)).toEqual([])
  })

  test('of every kind there are several', () => {
    expect(faults.length).toBeGreaterThan(20)
    expect(faults.filter(one => one.drawn < 8)).toEqual([])
  })

  test('nothing is written', () => expect(state()).toEqual(before))
})

test('values that are others and valid are counted apart, and diff shows each', () => {
  const { shown, met } = drawChanges()
  expect(shown.filter(one => one.missed.length > 0)).toEqual([])
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
