import { expect, test } from 'vitest'
import { placeWithin } from '../../pipeline/diagnostics/place-within.ts'

const span = (line: number, column: number, endLine: number, endColumn: number) => ({
  path: 'a.md',
  line,
  column,
  endLine,
  endColumn,
})

test('a part of a text of one line stands as far from its begin as in the text', () => {
  const text = { text: 'one two', place: span(4, 3, 4, 10) }
  expect(placeWithin(text, 4, 7)).toEqual(span(4, 7, 4, 10))
})

test('a part on a later line of a text stands as far from the begin of that line', () => {
  const text = { text: 'one\ntwo six\nten', place: span(4, 3, 6, 4) }
  expect(placeWithin(text, 8, 11)).toEqual(span(5, 5, 5, 8))
  expect(placeWithin(text, 12, 15)).toEqual(span(6, 1, 6, 4))
})

test('in a cell in quotes it stands after the quote, and each quote before it counts twice', () => {
  const text = { text: 'a "b" cd', place: span(2, 5, 2, 17) }
  // The cell reads "a ""b"" cd": the c is the tenth unit of it.
  expect(placeWithin(text, 6, 8)).toEqual(span(2, 14, 2, 16))
})
