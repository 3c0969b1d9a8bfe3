import { expect, test } from 'vitest'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { published } from '../../pipeline/aggregate/published.ts'
import type { Table } from '../../pipeline/aggregate/table.ts'
import { mini } from '../charts/reviews.ts'

/** A table that notes how often it is counted. */
function tableOf(keys: readonly string[]): { table: Table; counted: () => number } {
  let times = 0
  const table = {
    name: 'studies',
    row: 'a study',
    meaning: '',
    caveat: '',
    source: '',
    key: ['source_id'],
    columns: [{ name: 'source_id', kind: 'text' }],
    rows: () => {
      times += 1
      return keys.map(key => ({ cells: { source_id: key }, behind: [] }))
    },
  } as unknown as Table
  return { table, counted: () => times }
}

test('the rows of a table are counted when they are first asked for, and once', () => {
  const { table, counted } = tableOf(['a', 'b'])
  const made = published(table, countedOf(mini))
  expect(made.table.name).toBe('studies')
  expect(counted()).toBe(0)
  expect(made.rows.map(({ cells }) => cells.source_id)).toEqual(['a', 'b'])
  expect(made.rows).toBe(made.rows)
  expect(counted()).toBe(1)
})
