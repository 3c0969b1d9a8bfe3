import { describe, expect, test } from 'vitest'
import { tableFiles } from '../../pipeline/emit/table-files.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { drawnReview } from '../bench/drawn-review.ts'
import { reviewIn } from '../charts/reviews.ts'
import { cellsOf } from './cells-of.ts'
import { ENGINES, type Engine, load } from './engines.ts'
import { nameInSql, queriesOf, READ } from './queries.ts'

const REVIEWS = {
  ...Object.fromEntries(
    ['sources', 'tests/fixtures/reviews/mini/sources', 'tests/fixtures/reviews/nurses/sources'].map(folder => [
      folder,
      () => reviewIn(folder),
    ]),
  ),
  'one that is drawn': () => drawnReview(400, 1),
}

describe.each(Object.entries(REVIEWS))('%s', (_, make) => {
  const review = make()
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
      for (const table of READ) await load(engine, nameInSql(table), sheetOf(table), empty)
      for (const [table, query] of queriesOf(review)) {
        const counted = await engine.rows(query)
        const columns = Object.keys(counted[0] ?? {})
        expect(columns.length, table).toBeGreaterThan(2)
        expect(cellsOf(counted, columns), table).toEqual(cellsOf(rowsOf(table), columns))
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
