import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeCsv } from '../../pipeline/canonical/csv.ts'
import { csvText } from '../../pipeline/emit/page-script/csv.js'

const cell = fc.oneof(fc.string(), fc.constantFrom('', ' a', 'a,b', 'a"b', 'a\nb', 'a\r', '\ufeffa', 'æ'))

test('the page writes a sheet as the published tables are written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.infiniteStream(cell), (width, cells) => {
      const row = () => [...cells.take(width)]
      const [header, rows] = [row(), [row(), row()]]
      expect(csvText(header, rows)).toBe(writeCsv(header, rows))
    }),
  )
})

test('a reader of sheets gets back what was written', () => {
  const rows = [
    ['a', 'b'],
    ['x,"y"', 'two\nlines'],
    [' æ ', ''],
  ]
  expect(parse(csvText(rows[0] ?? [], rows.slice(1)))).toEqual(rows)
})
