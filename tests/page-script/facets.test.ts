import { expect, test } from 'vitest'
import { facetsOf } from '../../pipeline/emit/page-script/facets.js'

/** Five findings, to be counted by hand. */
const ROWS = [
  { region: ['north'], voice: ['parents'] },
  { region: ['north', 'south'], voice: ['parents'] },
  { region: ['south'], voice: ['parents'] },
  { region: ['north'], voice: ['others'] },
  { region: ['east'], voice: ['others'] },
]
const is = (field: 'region' | 'voice', value: string) => ({
  field,
  fits: (index: number) => ROWS[index]?.[field].includes(value) ?? false,
})

test('where nothing is asked all fit, and each value counts its own', () => {
  const { found, counts } = facetsOf(ROWS, [])
  expect(found).toEqual([0, 1, 2, 3, 4])
  expect([...(counts.get('region') ?? [])]).toEqual([
    ['north', 3],
    ['south', 2],
    ['east', 1],
  ])
})

test('a value counts what would fit if it were chosen in place of that of its field', () => {
  const { found, counts } = facetsOf(ROWS, [is('region', 'north'), is('voice', 'parents')])
  expect(found).toEqual([0, 1])
  expect([...(counts.get('region') ?? [])].sort()).toEqual([
    ['north', 2],
    ['south', 2],
  ])
  expect([...(counts.get('voice') ?? [])].sort()).toEqual([
    ['others', 1],
    ['parents', 2],
  ])
})

test('where none fit each condition counts the rows that it alone keeps away', () => {
  const nowhere = { fits: () => false }
  const { found, kept } = facetsOf(ROWS, [is('region', 'east'), is('voice', 'parents')])
  expect(found).toEqual([])
  expect(kept).toEqual([3, 1])
  expect(facetsOf(ROWS, [is('region', 'east'), nowhere]).kept).toEqual([0, 1])
})
