import { expect, test } from 'vitest'
import { recordIds } from '../../pipeline/import/record-ids.ts'
import { SOURCE_ID } from '../../schema/ids.ts'

test.each([
  [
    { authors: ['van der Berg, Jan', 'Ærø, Åse'], year: 2015, title: 'Fear of the council: a study' },
    'berg-2015-council',
  ],
  [{ authors: ['Östlund, Åsa'], year: 2001, title: 'Når mødre bliver hørt' }, 'ostlund-2001-bliver'],
  [{ authors: ['Иванов, И.'], year: 1999, title: 'Двор и шум' }, 'ivanov-1999-dvor'],
  [{ authors: ['王小明'], year: 2020, title: '父母参与' }, 'wangxiaoming-2020-fumucanyu'],
  [{ title: 'The yard' }, 'anon-nd-yard'],
  [{ authors: ['Board'], year: 1998 }, 'board-1998-untitled'],
  [{ authors: ['?!'], year: 1998, title: '…' }, 'anon-1998-untitled'],
])('%j is %s', (publication, id) => {
  expect(recordIds([])(publication)).toBe(id)
  expect(id).toMatch(SOURCE_ID)
})

test('where an id is taken the next longest words follow, then a number', () => {
  const idOf = recordIds(['keller-1993-timetable'])
  const one = { authors: ['Keller, R.'], year: 1993, title: 'The timetable nobody saw' }
  expect([1, 2, 3, 4].map(() => idOf(one))).toEqual([
    'keller-1993-timetable-nobody',
    'keller-1993-timetable-nobody-the',
    'keller-1993-timetable-nobody-the-2',
    'keller-1993-timetable-nobody-the-3',
  ])
})
