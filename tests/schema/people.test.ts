import { describe, expect, it } from 'vitest'
import { groupsAround, groupsWithin, informants, peopleList, speakersFor, total } from '../../schema/people.ts'
import { expectationIn, faultsOf, reads } from './reads.ts'

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
    'all 12 persons',
    'anyone 12 persons',
  ])('does not read %j', typed => {
    expect(reads(informants, typed)).toBe('no')
  })

  it('says how long a number may be where one is longer', () => {
    const expected = { expected: expect.stringContaining('a number of at most 7 digits') }
    expect(expectationIn(informants, 'parents 12345678 persons')).toEqual(expected)
    expect(expectationIn(informants, 'parents twelve persons')).not.toEqual(expected)
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
  it('is a list of ids or a missing word', () => {
    expect(reads(peopleList, 'parents;children')).toEqual(['parents', 'children'])
    expect(reads(peopleList, 'not-seen')).toBe('not-seen')
    expect(faultsOf(peopleList, 'parents;Mothers;parents')).toEqual([1, 2])
  })
})

describe('the groups of a review', () => {
  const declared = (group: string, part_of?: string, speakers?: string[]) => ({
    group,
    da: group,
    en: group,
    ...(part_of === undefined ? {} : { part_of }),
    ...(speakers === undefined ? {} : { speakers }),
  })
  const people = [
    declared('staff', undefined, ['staff']),
    declared('nurses', 'staff', ['nurses', 'patients']),
    declared('night-nurses', 'nurses'),
    declared('doctors', 'staff'),
    declared('patients'),
  ]

  it('are a tree of any depth, walked both ways', () => {
    expect([...groupsWithin(people, 'staff')].sort()).toEqual(['doctors', 'night-nurses', 'nurses', 'staff'])
    expect([...groupsWithin(people, 'patients')]).toEqual(['patients'])
    expect([...groupsAround(people, 'night-nurses')]).toEqual(['night-nurses', 'nurses', 'staff'])
    expect([...groupsAround(people, 'patients')]).toEqual(['patients'])
  })

  it('are spoken for by those who are named and all within these, or by anyone', () => {
    expect(speakersFor(people, 'nurses')).toEqual(new Set(['nurses', 'night-nurses', 'patients']))
    expect(speakersFor(people, 'patients')).toBe('anyone')
  })

  it('end a walk in a circle', () => {
    const circle = [declared('a', 'b'), declared('b', 'a')]
    expect([...groupsWithin(circle, 'a')]).toEqual(['a', 'b'])
    expect([...groupsAround(circle, 'a')]).toEqual(['a', 'b'])
  })
})
