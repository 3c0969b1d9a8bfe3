import { describe, expect, test } from 'vitest'
import { likelyDuplicates } from '../../pipeline/review/likely-duplicates.ts'
import type { Publication } from '../../pipeline/review/publication.ts'

const fear: Publication = {
  authors: ['van der Berg, Jan', 'Östlund, Åsa'],
  year: 2015,
  title: 'Parents & fear: what families tell of a case',
  doi: '10.5555/fear',
}
const withoutDoi = { ...fear, doi: undefined }

/** By what the second is told to be the first. */
function told(first: Publication, second: Publication): string | undefined {
  const [pair, ...more] = likelyDuplicates([first, second])
  expect(more).toEqual([])
  if (pair !== undefined) expect([pair.first, pair.second]).toEqual([first, second])
  return pair?.by
}

describe('likely one publication', () => {
  test.each<[string, Publication]>([
    ['its DOI in other letters, whatever else it has', { title: 'Another title', doi: '10.5555/FEAR' }],
  ])('by DOI: %s', (_, other) => expect(told(fear, other)).toBe('doi'))

  test.each<[string, Partial<Publication>]>([
    ['the same', {}],
    ['capitals and punctuation', { title: 'PARENTS & FEAR. What families tell of a case.' }],
    ['`and` for a sign', { title: 'Parents and fear: what families tell of a case' }],
    ['a letter that is wrong', { title: 'Parents & fear: what familes tell of a case' }],
    ['two words as one', { title: 'Parents & fear: whatfamilies tell of a case' }],
    ['no subtitle', { title: 'Parents & fear' }],
    ['the year online', { year: 2014 }],
    ['the particle behind', { authors: ['Berg, Jan van der'] }],
    ['the given name first', { authors: ['Jan van der Berg'] }],
    ['capitals in the name', { authors: ['VAN DER BERG, J.'] }],
    ['no author', { authors: undefined }],
    ['no year', { year: undefined }],
    ['a DOI where the other has none', { doi: '10.5555/fear' }],
  ])('by title: %s', (_, change) => {
    expect(told(withoutDoi, { ...withoutDoi, ...change })).toBe('title')
    expect(told({ ...withoutDoi, ...change }, withoutDoi)).toBe('title')
  })

  test('marks on letters that an export lost', () => {
    const one = { authors: ['Sørensen, Å.'], year: 2001, title: 'Når mødre og fædre bliver hørt' }
    expect(told(one, { authors: ['Sorensen, A.'], year: 2001, title: 'Nar modre og faedre bliver hort' })).toBe('title')
  })
})

describe('two publications', () => {
  test.each<[string, Partial<Publication>]>([
    ['another first author', { authors: ['Östlund, Åsa', 'van der Berg, Jan'] }],
    ['two years later', { year: 2017 }],
    ['another title', { title: 'Parents & power: what a case does to families' }],
    ['another word that looks alike', { title: 'Parents & fear: what families tell of a cage and' }],
    ['a title of which its title is no more than the beginning', { title: 'Parents & fear of those who decide' }],
  ])('by title: %s', (_, change) => expect(told(withoutDoi, { ...withoutDoi, ...change })).toBeUndefined())

  test('with two DOIs, whatever else they share', () => {
    expect(told(fear, { ...fear, doi: '10.5555/fear.abstract' })).toBeUndefined()
  })

  test.each([
    ['Experiences of mothers in the child welfare system', 'Experiences of fathers in the child welfare system'],
    ['Meetings in the case of a child: part I', 'Meetings in the case of a child: part II'],
    ['Placements without consent in the year 2019', 'Placements without consent in the year 2020'],
    ['Reports of children with a worker in care', 'Reports of children without a worker in care'],
    ['Rates of hypertension in young mothers and others', 'Rates of hypotension in young mothers and others'],
  ])('%s, and %s', (one, other) => {
    const of = (title: string) => ({ authors: ['Example, A.'], year: 2015, title })
    expect(told(of(one), of(other))).toBeUndefined()
  })

  test('short titles say nothing where author or year is not known', () => {
    const editorial = { authors: ['Example, A.'], year: 2015, title: 'Editorial' }
    expect(told(editorial, { ...editorial })).toBe('title')
    expect(told(editorial, { ...editorial, authors: undefined })).toBeUndefined()
    expect(told(editorial, { ...editorial, year: undefined })).toBeUndefined()
  })

  test('nothing is known of one', () => {
    expect(told(fear, {})).toBeUndefined()
    expect(told({}, {})).toBeUndefined()
  })
})

test('each is told once, with the first that it is like, and not with those it may not be', () => {
  const all = [1, 2, 3].map(n => ({ ...fear, n }))
  const pairs = (mayBe?: (a: { n: number }, b: { n: number }) => boolean) =>
    likelyDuplicates(all, mayBe).map(({ first, second }) => [first.n, second.n])
  expect(pairs()).toEqual([
    [1, 2],
    [1, 3],
  ])
  expect(pairs(({ n }) => n !== 1)).toEqual([[2, 3]])
})

/** A list in which each tenth is one of the nine before it once more, with a slip at a place of its title that differs each time. */
test('in 100,000 records 99 of 100 that are met twice are found, in seconds', () => {
  const WORDS = ['yard', 'noise', 'letter', 'meeting', 'window', 'street', 'quay', 'winter', 'school', 'plan']
  const titleOf = (n: number) =>
    [...String(n).padStart(6, '0')].map((digit, place) => `${WORDS[Number(digit)]}${'abcdef'[place]}`).join(' ')
  const slip = (title: string, at: number) => `${title.slice(0, at)}${title.slice(at + 1)}`
  const records = Array.from({ length: 100_000 }, (_, n) => {
    const of = n % 10 === 9 ? n - 1 - (n % 7) : n
    const title = titleOf(of)
    return {
      ...{ n, authors: [`Family${of % 700}, A.`], year: 1990 + (of % 30) },
      title: of === n ? title : slip(title, n % title.length),
    }
  })
  const before = process.cpuUsage()
  const pairs = likelyDuplicates(records)
  const { user, system } = process.cpuUsage(before)
  const right = pairs.filter(({ first, second }) => first.n === second.n - 1 - (second.n % 7))
  expect(right.length).toBeGreaterThanOrEqual(9_900)
  expect((user + system) / 1e6).toBeLessThan(30)
}, 120_000)
