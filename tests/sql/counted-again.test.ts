import { describe, expect, test } from 'vitest'
import { sqlFiles } from '../../pipeline/emit/sql/sql-files.ts'
import { tableFiles } from '../../pipeline/emit/table-files.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { reviewIn } from '../charts/reviews.ts'
import { ENGINES, type Engine, load, type Row } from './engines.ts'

const REVIEWS = ['sources', 'tests/fixtures/reviews/mini/sources', 'tests/fixtures/reviews/nurses/sources']

/** The tables that the queries read. */
const READ = ['evidence', 'studies', 'codes']

describe.each(REVIEWS)('%s', folder => {
  const review = reviewIn(folder)
  const tables = aggregate(review)
  const rowsOf = (name: string) => tables.find(({ table }) => table.name === name)?.rows.map(({ cells }) => cells) ?? []
  const sheetOf = (name: string) => {
    const table = tables.find(one => one.table.name === name)
    const file = table && tableFiles(table).find(({ path }) => path.endsWith('.csv'))
    return [...(file?.pieces ?? [])].join('')
  }

  describe.each(Object.keys(ENGINES))('%s', name => {
    test.each(['null', 'text'] as const)('counts every cell alike; an empty cell is read as %s', async empty => {
      const engine = await started(name)
      for (const table of READ) await load(engine, table, sheetOf(table), empty)
      for (const { path, pieces } of sqlFiles(review)) {
        const table = path.replace(/^sql\/|\.sql$/g, '')
        const counted = await engine.rows([...pieces].join(''))
        const columns = Object.keys(counted[0] ?? {})
        expect(columns.length, table).toBeGreaterThan(2)
        expect(sorted(counted, columns), table).toEqual(sorted(rowsOf(table), columns))
      }
    })
  })
})

/** Each engine is started once: that of PostgreSQL takes seconds. */
const running = new Map<string, Promise<Engine>>()
function started(name: string): Promise<Engine> {
  const engine = running.get(name) ?? (ENGINES[name] as () => Promise<Engine>)()
  running.set(name, engine)
  return engine
}

/** The cells of some columns as texts: engines have other kinds of whole numbers. */
function sorted(rows: readonly Row[], columns: readonly string[]): string[] {
  return rows.map(row => columns.map(column => `${column} ${String(row[column])}`).join(', ')).sort()
}
