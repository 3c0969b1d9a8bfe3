import { expect, test } from 'vitest'
import type { CodeInSet } from '../../pipeline/import/code-sets/code-set.ts'
import { nameCodes } from '../../pipeline/import/code-sets/name-codes.ts'
import { wordsFor } from '../../pipeline/import/code-sets/words-for.ts'

const TOOL = { prefix: 'tool-', keysOf: () => [] }

test('each code of a set is looked at a few times, however many there are', () => {
  const looks = (n: number) => {
    let read = 0
    const codes = Array.from(
      { length: n },
      (_, at): CodeInSet => ({
        key: String(at),
        label: `Ward ${at}`,
        description: '',
        get groups() {
          read++
          return [{ key: 'g', label: 'Wards' }]
        },
      }),
    )
    const [named] = nameCodes([{ id: '1', name: 'Set', codes }], { how_to_code: [], schemes: [] }, TOOL)
    expect(new Set([...(named?.codes.values() ?? [])].map(({ code }) => code)).size).toBe(n)
    return read
  }
  expect(looks(400)).toBeLessThanOrEqual(4 * looks(100))
})

test('what is called alike gets letters from b on, also past z, and none that is taken', () => {
  const word = wordsFor(['wardc'])
  const given = Array.from({ length: 28 }, () => word('Ward'))
  expect(given.slice(0, 4)).toEqual(['ward', 'wardb', 'wardd', 'warde'])
  // B to z without c are 24; then ba, bb, bc.
  expect(given.slice(24)).toEqual(['wardz', 'wardba', 'wardbb', 'wardbc'])
  expect(word('Other')).toBe('other')
})

test('a set goes by a name of sixty letters at most, without a hyphen at its end', () => {
  const codes: CodeInSet[] = [{ key: '1', label: 'Ward', description: '', groups: [] }]
  const set = { id: '1', name: `${'A'.repeat(54)} bcd`, codes }
  const [named] = nameCodes([set], { how_to_code: [], schemes: [] }, TOOL)
  // Five letters of the tool, fifty-four and the hyphen are sixty.
  expect(named?.scheme).toBe(`tool-${'a'.repeat(54)}`)
})
