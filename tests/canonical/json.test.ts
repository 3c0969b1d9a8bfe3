import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonKeys, jsonRows, writeJson } from '../../pipeline/canonical/json.ts'

/** Keys that JavaScript leaves in their place, and that a plain object can have. */
const key = fc.string({ unit: 'binary', maxLength: 6 }).filter(text => !/^\d+$/.test(text) && text !== '__proto__')
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter(n => !Object.is(n, -0))
const { value: anyValue } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    number,
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

describe('writeJson', () => {
  it('writes what JSON.parse reads as the same value', () => {
    fc.assert(
      fc.property(anyValue, value => {
        expect(JSON.parse(writeJson(value))).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps keys in the order given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 6 }), keys => {
        const text = writeJson(Object.fromEntries(keys.map(one => [one, 1])))
        expect(Object.keys(JSON.parse(text))).toEqual(keys)
      }),
    )
  })

  it('gives the same bytes when it is written again', () => {
    fc.assert(
      fc.property(anyValue, value => {
        const once = writeJson(value)
        expect(writeJson(JSON.parse(once))).toBe(once)
      }),
    )
  })

  it('writes one row a line in a list of rows, and other lists on one line', () => {
    const value = { id: 'x', tags: ['a', 'b'], rows: [{ a: 1, b: [2, { c: 3 }] }, { a: null }], none: [], nothing: {} }
    expect(writeJson(value)).toBe(
      [
        '{',
        '  "id": "x",',
        '  "tags": ["a","b"],',
        '  "rows": [',
        '    {"a":1,"b":[2,{"c":3}]},',
        '    {"a":null}',
        '  ],',
        '  "none": [],',
        '  "nothing": {}',
        '}',
        '',
      ].join('\n'),
    )
    expect([...jsonRows([{ a: 1 }, { a: 2 }])].join('')).toBe('[\n  {"a":1},\n  {"a":2}\n]\n')
    expect([...jsonRows([])].join('')).toBe('[]\n')
  })

  it('writes what is many keys deep with one key a line, and rows one a line', () => {
    expect(
      jsonKeys({ mark: { type: 'bar', of: { a: [1] } }, layer: [{ a: 1 }, { b: 2 }], none: undefined, n: 1 }),
    ).toBe('{\n  "mark": {"type":"bar","of":{"a":[1]}},\n  "layer": [\n    {"a":1},\n    {"b":2}\n  ],\n  "n": 1\n}\n')
    expect(() => jsonKeys({ a: [undefined] })).toThrow(TypeError)
  })

  it('writes a negative zero as zero, and leaves an undefined property out', () => {
    expect(writeJson(-0)).toBe('0\n')
    expect(writeJson({ a: undefined, b: -0 })).toBe('{\n  "b": 0\n}\n')
  })

  it.each([
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['negative infinity', [Number.NEGATIVE_INFINITY]],
    ['nothing at all', undefined],
    ['undefined in a list', [1, undefined]],
    ['undefined in a list of rows', [{ a: 1 }, undefined]],
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is looked at
    ['a hole in a list', [1, , 2]],
    ['a key that looks like a whole number', { b: 1, 2: 1 }],
    ['such a key deep inside', [{ a: { 10: 1 } }]],
    ['a function', () => 1],
    ['a function deep inside', { a: [{ b: () => 1 }] }],
    ['a symbol', { a: Symbol('a') }],
    ['a big integer', { a: 1n }],
    ['a date', { a: new Date(0) }],
    ['a map', { a: new Map([['b', 1]]) }],
  ])('throws on %s, which JSON would change without a word', (_, value) => {
    expect(() => writeJson(value)).toThrow()
  })
})
