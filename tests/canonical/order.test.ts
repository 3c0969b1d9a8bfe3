import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byCodeUnit, byNumberedId, sortedBy } from '../../pipeline/canonical/order.ts'

/** Texts that may be compared as numbered ids, as words, or as one of each. */
const id = fc.oneof(
  fc.constantFrom(
    'p1',
    'p2',
    'p10',
    'p1x',
    'p',
    'p01',
    'p-1',
    'pa',
    's1',
    's10',
    '',
    '1',
    'P1',
    'å1',
    'ø',
    'æ',
    'å',
    'z',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
)

describe('byCodeUnit', () => {
  it('puts å before æ before ø, after z, whatever the locale', () => {
    expect(['ø', 'z', 'æ', 'a', 'å', 'Å', 'Z', 'é'].sort(byCodeUnit)).toEqual(['Z', 'a', 'z', 'Å', 'å', 'æ', 'é', 'ø'])
  })

  it('puts a word before a longer one, and capitals before small letters', () => {
    expect(['ab', 'a', '', 'B', 'a b'].sort(byCodeUnit)).toEqual(['', 'B', 'a', 'a b', 'ab'])
  })
})

describe('byNumberedId', () => {
  it('puts p2 before p10 and s9 before s10', () => {
    expect(['s10', 'p10', 'p2', 's9', 'p1'].sort(byNumberedId)).toEqual(['p1', 'p2', 'p10', 's9', 's10'])
  })

  it('leaves words in the order of their code units', () => {
    const words = ['frame.fear', 'frame.caseload', 'relation.trust', 'example-2015-fear', 'example-2015']
    expect([...words].sort(byNumberedId)).toEqual([...words].sort(byCodeUnit))
  })

  it('is one order: what is before something is before all that follows it, and no two texts are level', () => {
    fc.assert(
      fc.property(id, id, id, (a, b, c) => {
        const [ab, bc, ac] = [byNumberedId(a, b), byNumberedId(b, c), byNumberedId(a, c)]
        expect(Math.sign(byNumberedId(b, a)) + Math.sign(ab)).toBe(0)
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0)
        expect(ab === 0).toBe(a === b)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('sortedBy', () => {
  it('sorts a copy by each key in turn', () => {
    const rows = [
      { passage: 'p10', code: 'b' },
      { passage: 'p2', code: 'b' },
      { passage: 'p2', code: 'a' },
    ]
    const sorted = sortedBy(
      rows,
      row => row.passage,
      row => row.code,
    )
    expect(sorted.map(row => `${row.passage} ${row.code}`)).toEqual(['p2 a', 'p2 b', 'p10 b'])
    expect(rows[0]?.passage).toBe('p10')
  })

  it('gives one order, whatever order the items came in', () => {
    fc.assert(
      fc.property(
        fc
          .array(id, { maxLength: 8 })
          .chain(ids => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length }))),
        ([ids, shuffled]) => {
          expect(sortedBy(shuffled, one => one)).toEqual(sortedBy(ids, one => one))
        },
      ),
    )
  })
})
