import { expect, test } from 'vitest'
import type { Review } from '../../schema/settled.ts'
import { mini, specsOf } from './reviews.ts'

/** What the charts of a review are called in English, by their name. */
function titlesOf(review: Review): Record<string, string> {
  return Object.fromEntries(
    specsOf(review)
      .filter(({ language }) => language === 'en')
      .map(({ chart, spec }) => [chart.name, (spec as unknown as { title: { text: string[] } }).title.text.join(' ')]),
  )
}
const without = (...ids: readonly string[]) => ({
  ...mini,
  studies: mini.studies.filter(({ id }) => !ids.includes(id)),
})

test('a title says the number of what is most, and of how many', () => {
  expect(titlesOf(mini)).toMatchObject({
    'studies-by-year': 'The sample covers 5 of 10 years; the most, 2 of 6 studies, are from 1992',
    'gap-map-region': '4 of 14 cells are empty; the most, 3 of the 4, are under On the Baltic',
    'direction-by-code': 'Of 7 conditions at least one study names 4 as helping and 2 as hindering',
  })
  expect(titlesOf(without('lindqvist-1999-trapphus'))).toMatchObject({
    'co-occurrence': 'Most often in one study: Noise + Warmth, 3 studies',
  })
})

test('of several with as many none is called the most', () => {
  expect(titlesOf(mini)).toMatchObject({
    frequency: 'In 4 of 7 reports each, no code in more: Noise and Hour of the meeting',
    'co-occurrence': '2 pairs of codes stand together in 3 studies each, no pair in more',
  })
  expect(titlesOf(without('durand-1992-cour'))['studies-by-year']).toBe('The sample covers 5 of 10 years')
  // One study of both regions, which speaks of 2 of the 7 codes: as many cells are empty under the one as under the other.
  const onBoth = { ...mini, studies: mini.studies.filter(({ id }) => id === 'mackey-1997-quay') }
  expect(titlesOf(onBoth)['gap-map-region']).toBe('10 of 14 cells are empty')
})
