import { describe, expect, it } from 'vitest'
import { familiesOf } from '../../pipeline/review/families.ts'

type Studies = Parameters<typeof familiesOf>[0]

/** Studies by name, each with those it calls related; one with `-` before its name was retracted. */
function studies(...lines: string[]): Studies {
  return lines.map(line => {
    const [name = '', ...related] = line.split(' ')
    const record = { related: related.map(study => ({ study, relation: 'overlap-possible' as const })) }
    return name.startsWith('-')
      ? { id: name.slice(1), record: { ...record, retracted: { date: '2020-01-01', address: 'https://example.org' } } }
      : { id: name, record }
  }) as Studies
}

const familyOf = (...lines: string[]) => Object.fromEntries(familiesOf(studies(...lines)))

describe('the family of a study', () => {
  it('is its own where it is related to nobody, or to a record that is no study of the review', () => {
    expect(familyOf('a', 'b elsewhere')).toEqual({ a: 'a', b: 'b' })
  })

  it('is that of whom it is related to, whichever of the two says so, by the first id', () => {
    expect(familyOf('c a', 'b', 'a')).toEqual({ a: 'a', b: 'b', c: 'a' })
    expect(familyOf('a c', 'b', 'c')).toEqual({ a: 'a', b: 'b', c: 'a' })
  })

  it('reaches over those between', () => {
    expect(familyOf('d b', 'c b', 'a d', 'b', 'e')).toEqual({ a: 'a', b: 'a', c: 'a', d: 'a', e: 'e' })
  })

  it('is not joined by a study that counts nowhere', () => {
    expect(familyOf('a b', '-b', 'c b')).toEqual({ a: 'a', b: 'b', c: 'c' })
  })

  it('goes by code units, whatever order the studies come in', () => {
    expect(familyOf('ø z', 'z', 'Z ø')).toEqual({ Z: 'Z', z: 'Z', ø: 'Z' })
  })
})
