import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alpha, alphaByGroup, type Distance, masi, nominal } from '../../pipeline/aggregate/alpha.ts'
import { kappa, pabak, specificAgreement } from '../../pipeline/aggregate/coefficients.ts'

/** Published tables; `*` is a value that was not given. */
const table = (text: string) => {
  const rows = text
    .trim()
    .split('\n')
    .map(row => row.trim().split(/\s+/))
  return (rows[0] ?? []).map((_, unit) =>
    rows
      .map(row => row[unit] ?? '*')
      .filter(v => v !== '*')
      .map(Number),
  )
}
const W = table(`
  * * * * * 3 4 1 2 1 1 3 3 * 3
  1 * 2 1 3 3 4 3 * * * * * * *
  * * 2 1 3 4 4 * 2 1 1 3 3 * 4`)
const C = table(`
  1 2 3 3 2 1 4 1 2 * * *
  1 2 3 3 2 2 4 1 2 5 * 3
  * 3 3 3 2 3 4 2 2 5 1 *
  1 2 3 3 2 4 4 1 2 5 1 *`)

const interval: Distance<number> = (a, b) => (a - b) ** 2
const ratio: Distance<number> = (a, b) => ((a - b) / (a + b)) ** 2
/** Ordinal distance needs how often each value stands among the units that were paired. */
const ordinal = (units: number[][]): Distance<number> => {
  const n = (value: number) =>
    units
      .filter(u => u.length > 1)
      .flat()
      .filter(v => v === value).length
  return (a, b) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)]
    let between = 0
    for (let g = low; g <= high; g++) between += n(g)
    return (between - (n(low) + n(high)) / 2) ** 2
  }
}

describe('Krippendorff’s alpha', () => {
  test.each([
    ['W nominal', W, nominal, 0.691358],
    ['W interval', W, interval, 0.810845],
    ['C nominal', C, nominal, 0.743421],
    ['C ordinal', C, ordinal(C), 0.815388],
    ['C interval', C, interval, 0.849107],
    ['C ratio', C, ratio, 0.797403],
  ] as const)('%s as published (Krippendorff 2011)', (_, units, distance, published) => {
    expect(alpha(units, distance as Distance<number>)).toBeCloseTo(published, 6)
  })

  test('sets with MASI distance as published; squared it would be 0.382721', () => {
    const sets = (rows: string[]) => rows.map(row => new Set(row.split('')))
    const a = sets(['a', 'ab', 'ab', 'c', 'c'])
    const b = sets(['a', 'a', 'bc', 'c', 'd'])
    const units = a.map((set, i) => [set, b[i] ?? new Set<string>()])
    expect(alpha(units, masi)).toBeCloseTo(0.338658, 6)
    expect(alpha(units, (x, y) => masi(x, y) ** 2)).toBeCloseTo(0.382721, 6)
    expect(alpha(units, masi, set => [...set].sort().join(' '))).toBeCloseTo(0.338658, 6)
  })

  test('the coincidence formula, written out, gives the same', () => {
    const value = fc.integer({ min: 1, max: 4 })
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }), units => {
        const found = alpha(units, nominal)
        const naive = byCoincidences(units)
        if (typeof found === 'number') expect(found).toBeCloseTo(naive ?? Number.NaN, 9)
        else expect(naive).toBeUndefined()
      }),
    )
  })

  test('without one group of units it is that of all other groups', () => {
    const group = fc.array(fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }), { maxLength: 5 })
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), groups => {
        const { all, without } = alphaByGroup(groups, interval)
        const left = [all, ...without]
        const alone = [groups, ...groups.map((_, index) => groups.toSpliced(index, 1))].map(one => one.flat())
        for (const [index, units] of alone.entries()) {
          const expected = alpha(units, interval)
          if (typeof expected === 'number') expect(left[index]).toBeCloseTo(expected, 9)
          else expect(left[index]).toBe(expected)
        }
      }),
    )
  })

  test('it is 1 exactly when all agree and there is variation', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 10 }), units => {
        const agree = units.every(([a, b]) => a === b)
        const varied = new Set(units.flat()).size > 1
        expect(alpha(units, nominal) === 1).toBe(agree && varied)
      }),
    )
  })

  test('nothing to compare, or one value only, is a word and no number', () => {
    expect(alpha([], nominal)).toBe('no-units')
    expect(alpha([[1], [2]], nominal)).toBe('no-units')
    expect(
      alpha(
        [
          [1, 1],
          [1, 1],
        ],
        nominal,
      ),
    ).toBe('no-variation')
  })
})

/** o_ck and n_c listed by category, as the source writes them. */
function byCoincidences(units: number[][]): number | undefined {
  const paired = units.filter(u => u.length > 1)
  const n = new Map<number, number>()
  let disagreement = 0
  for (const unit of paired)
    for (const [i, c] of unit.entries()) {
      n.set(c, (n.get(c) ?? 0) + 1)
      for (const [j, k] of unit.entries()) if (i !== j && c !== k) disagreement += 1 / (unit.length - 1)
    }
  const total = [...n.values()].reduce((a, b) => a + b, 0)
  let expected = 0
  for (const [c, nc] of n) for (const [k, nk] of n) if (c !== k) expected += nc * nk
  return expected === 0 ? undefined : 1 - ((total - 1) * disagreement) / expected
}

describe('Cohen’s kappa', () => {
  const cohen1968 = [
    [88, 10, 2],
    [14, 40, 6],
    [18, 10, 12],
  ]
  test('Cohen’s table of 1968: .492, and .348 with his weights', () => {
    expect(kappa(cohen1968)).toBeCloseTo(0.4915, 4)
    const weights = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ]
    expect(kappa(cohen1968, weights)).toBeCloseTo(0.3478, 4)
  })
  test('1000 units, 60 and 50 coded, 40 by both: the terms of Pe are added', () => {
    expect(
      kappa([
        [40, 20],
        [10, 930],
      ]),
    ).toBeCloseTo(0.7115, 4)
  })
  test('a published value that its own Po and Pe do not give is not what we give', () => {
    const [po, pe] = [0.7191, 0.5531]
    expect((po - pe) / (1 - pe)).toBeCloseTo(0.3714, 4)
    expect((po - pe) / (1 - pe)).not.toBeCloseTo(0.4367, 2)
  })
  test('the formula (Po - Pe) / (1 - Pe), written out, gives the same', () => {
    const cell = fc.nat(20)
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const n = a + b + c + d
        const found = kappa([
          [a, b],
          [c, d],
        ])
        const pe = ((a + b) * (a + c) + (c + d) * (b + d)) / (n * n)
        if (n === 0) expect(found).toBe('no-units')
        else if (a + b === n && a + c === n) expect(found).toBe('no-variation')
        else if (typeof found === 'number') expect(found).toBeCloseTo(((a + d) / n - pe) / (1 - pe), 9)
        else expect(pe).toBe(1)
      }),
    )
  })
  test('it is 1 exactly when all agree and there is variation', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), (a, b, c, d) => {
        expect(
          kappa([
            [a, b],
            [c, d],
          ]) === 1,
        ).toBe(b + c === 0 && a > 0 && d > 0)
      }),
    )
  })
})

test('PABAK and positive agreement: 200 passages of 15 codes, 250 codes each, 150 shared', () => {
  const units = 200 * 15
  const [both, only] = [150, 100]
  const neither = units - both - 2 * only
  expect((both + neither) / units).toBeCloseTo(0.93, 2)
  expect(pabak(both + neither, units, 2)).toBeCloseTo(0.87, 2)
  expect(
    kappa([
      [both, only],
      [only, neither],
    ]),
  ).toBeCloseTo(0.56, 2)
  expect(specificAgreement(both, both + only, both + only, units)).toBeCloseTo(0.6, 9)
  expect(pabak(0, 0, 2)).toBe('no-units')
  // One category leaves nothing to differ on: 0 / 0 in the formula.
  expect(pabak(5, 5, 1)).toBe('no-variation')
  expect(specificAgreement(0, 0, 0, 0)).toBe('no-units')
  // Units there are, and neither gave it any of them.
  expect(specificAgreement(0, 0, 0, units)).toBe('not-used')
})
