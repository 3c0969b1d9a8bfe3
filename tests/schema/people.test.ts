import { describe, expect, it } from 'vitest'
import { informants, PEOPLE, peopleList, total, widerGroup } from '../../schema/people.ts'
import { faultsOf, reads } from './reads.ts'

describe('informants', () => {
  it.each([
    ['parents 12 persons', { group: 'parents', n: 12, unit: 'persons' }],
    ['fathers not-seen persons', { group: 'fathers', n: 'not-seen', unit: 'persons' }],
    ['children 0 cases', { group: 'children', n: 0, unit: 'cases' }],
    ['other-professionals 3 interviews', { group: 'other-professionals', n: 3, unit: 'interviews' }],
    ['mothers 7 unclear', { group: 'mothers', n: 7, unit: 'unclear' }],
  ])('reads %j', (typed, value) => {
    expect(reads(informants, typed)).toEqual(value)
  })

  it.each([
    '',
    'parents',
    'parents 12',
    '12 parents persons',
    'parent 12 persons',
    'parents twelve persons',
    'parents -1 persons',
    'parents 1.5 persons',
    'parents 1,200 persons',
    'parents 12 people',
    'parents 12 persons more',
    'Parents 12 persons',
    'parents 12345678 persons',
    'not-seen',
    'not-seen 12 persons',
  ])('does not read %j', typed => {
    expect(reads(informants, typed)).toBe('no')
  })
})

describe('the total a page prints', () => {
  it('is a number and a unit', () => {
    expect(reads(total, '45 persons')).toEqual({ n: 45, unit: 'persons' })
    expect(
      ['45', 'persons', '45 people', '45  persons', 'not-seen', '45 not-seen', '4,5 persons'].map(one =>
        reads(total, one),
      ),
    ).toEqual(Array(7).fill('no'))
  })
})

describe('a list of people', () => {
  it('is a closed list or a missing word', () => {
    expect(reads(peopleList, 'parents;children')).toEqual(['parents', 'children'])
    expect(reads(peopleList, 'not-seen')).toBe('not-seen')
    expect(faultsOf(peopleList, 'parents;teachers;parents')).toEqual([1, 2])
  })

  it('is a tree of two levels: mothers and fathers are parents', () => {
    expect(PEOPLE.map(group => [group, widerGroup(group)]).filter(([, wider]) => wider !== undefined)).toEqual([
      ['mothers', 'parents'],
      ['fathers', 'parents'],
    ])
  })
})
