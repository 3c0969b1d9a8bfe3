import { describe, expect, test } from 'vitest'
import { publishedRows } from '../../pipeline/review/published-rows.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { mini, reviewIn } from '../charts/reviews.ts'

/** Columns with the name of a key, whose cells are no keys of that table, or not all of them; each with what else stands there. */
const NOT_ALL = [
  // A dispute may have been settled so that the finding is none.
  'disputes.finding_id',
  // Our studies together, as one source.
  'triangulation.source_id',
]

describe.each([
  ['the invented review', mini],
  ['our review', reviewIn('sources')],
  ['a review in English only', reviewIn('tests/fixtures/reviews/nurses/sources')],
])('%s', (_, review) => {
  const all = aggregate(review)
  const tableOf = (name: string | undefined) => all.find(({ table }) => table.name === name)
  const columns = all.flatMap(one => one.table.columns.map(column => ({ one, column })))

  test.each(
    columns
      .filter(({ column }) => column.refers_to !== undefined)
      .map(({ one, column }) => [one.table.name, column.name, one, column] as const),
  )('%s.%s leads to a row', (_table, name, one, { refers_to }) => {
    const other = tableOf(refers_to)
    if (other === undefined) throw new Error(`There is no table ${refers_to}`)
    const { key } = other.table
    const own = key.length === 1 ? [name] : key
    const there = new Set(publishedRows(other).map(row => JSON.stringify(key.map(column => row[column]))))
    const lost = publishedRows(one)
      .filter(row => row[name] !== '')
      .map(row => JSON.stringify(own.map(column => row[column])))
      .filter(at => !there.has(at))
    expect(lost).toEqual([])
  })

  test('a column called as the key of a table says that it leads there', () => {
    const keys = new Map(
      all.flatMap(({ table }) =>
        table.key.length === 1 && /_id$|^coder$/.test(`${table.key[0]}`) ? [[table.key[0], table.name]] : [],
      ),
    )
    const silent = columns
      .filter(({ one, column }) => keys.has(column.name) && one.table.key.join() !== column.name)
      .filter(({ column }) => column.refers_to === undefined)
      .map(({ one, column }) => `${one.table.name}.${column.name}`)
    expect(silent.filter(name => !NOT_ALL.includes(name))).toEqual([])
  })

  test('most tables lead somewhere', () => {
    const leading = new Set(
      columns.flatMap(({ one, column }) => (column.refers_to === undefined ? [] : [one.table.name])),
    )
    expect(leading.size).toBeGreaterThan(25)
  })
})
