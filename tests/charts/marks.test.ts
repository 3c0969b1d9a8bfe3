import { expect, test } from 'vitest'
import { drawnIn } from './drawn-charts.ts'
import { mini } from './reviews.ts'
import { textsOf } from './texts.ts'

const drawn = await drawnIn(mini)
const textsIn = (name: string) =>
  drawn.filter(one => one.name === name && one.language === 'en').flatMap(({ svg }) => textsOf(svg))

// kivela, wojcik and mackey are on the Baltic, santos, durand and mackey on the Atlantic, of lindqvist it was not seen: six studies.
test('a gap map says above each column of how many studies it is', () => {
  const heads = textsIn('gap-map-region').filter(text => /\(\d+\)$/.test(text))
  expect(heads.sort()).toEqual(['All (6)', 'Not seen (1)', 'On the Atlantic (3)', 'On the Baltic (3)'])
})

test('how often a code is mentioned is a number of reports, of all reports, and no share', () => {
  const numbers = textsIn('frequency').filter(text => text.includes('/'))
  expect(numbers.length).toBe(7)
  for (const number of numbers) expect(number).toMatch(/^\d\/7$/)
  expect(textsIn('frequency').filter(text => /^\d+\s?%/.test(text))).toEqual([])
})
