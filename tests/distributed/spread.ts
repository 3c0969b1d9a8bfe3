import { readFileSync } from 'node:fs'
import { nameInSql } from '../sql/queries.ts'
import { CLUSTER, type TwoServers } from './two-servers.ts'

/**
 * Loads the files of a table, every column as text. A table of studies is spread: each server holds the rows of its studies, which one follows from `source_id`,
 * and the table that is asked is both together. Any other stands on both.
 */
export async function spread({ ask }: TwoServers, table: string, paths: readonly string[]): Promise<void> {
  const name = nameInSql(table)
  const files = paths.map(path => readFileSync(path))
  const head = files[0]?.subarray(0, files[0].indexOf('\n')).toString().split(',') ?? []
  const columns = `(${head.map(column => `${column} String`).join(', ')})`
  const isSpread = head.includes('source_id')
  for (const server of [0, 1] as const) {
    await ask(server, `create table ${isSpread ? here(name) : name} ${columns} engine = MergeTree order by tuple()`)
    const both = `Distributed(${CLUSTER}, default, ${here(name)}, cityHash64(source_id))`
    if (isSpread) await ask(server, `create table ${name} ${columns} engine = ${both}`)
  }
  for (const server of isSpread ? ([0] as const) : ([0, 1] as const))
    for (const rows of files) await ask(server, `insert into ${name} format CSVWithNames`, rows)
}

/** The rows of a spread table that a server holds itself. */
export function here(name: string): string {
  return `${nameInSql(name)}_here`
}
