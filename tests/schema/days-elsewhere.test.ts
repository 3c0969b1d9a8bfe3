import { describe, expect, test } from 'vitest'
import { daysElsewhere } from '../../schema/days-elsewhere.ts'

/** The days of a column in form, and those that may be either, as they are read by hand. */
function told(...cells: string[]) {
  const { inForm, either, dayFirst, monthFirst } = daysElsewhere(cells)
  return { inForm: [...inForm.values()], either: [...either.keys()], dayFirst, monthFirst }
}

describe('a column of days as a spreadsheet writes them', () => {
  test('is read in the order that one of them tells', () => {
    expect(told('02/03/2021', 'not-seen', '25/12/2021', '2021-01-01')).toEqual({
      inForm: ['2021-03-02', '2021-12-25'],
      either: [],
      dayFirst: '25/12/2021',
    })
    expect(told('02/03/2021', '12/25/2021')).toEqual({
      inForm: ['2021-02-03', '2021-12-25'],
      either: [],
      monthFirst: '12/25/2021',
    })
  })

  test('may be either where none tells it, but for a day that is the same in both', () => {
    expect(told('02/03/2021', '04/05/2021', '06/06/2021')).toEqual({
      inForm: ['2021-06-06'],
      either: ['02/03/2021', '04/05/2021'],
    })
  })

  test('may be either where some tell one order and some the other', () => {
    expect(told('02/03/2021', '25/12/2021', '12/25/2021')).toEqual({
      inForm: [],
      either: ['02/03/2021'],
      dayFirst: '25/12/2021',
      monthFirst: '12/25/2021',
    })
  })

  test('is read beside a cell that is no day', () => {
    expect(told('last week', '25/12/2021')).toMatchObject({ inForm: ['2021-12-25'], either: [] })
  })
})
