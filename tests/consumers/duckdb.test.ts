import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tableAsParquet } from '../../pipeline/export/table-as-parquet.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { reviewIn } from '../charts/reviews.ts'
import { lay, temporaryFolder } from '../laws/temporary-folder.ts'
import { expectCounts } from './counts.ts'
import { rowsOf } from './duckdb.ts'
import { fromJson, OUTPUT } from './published.ts'
import type { Row } from './questions.ts'

/** The Parquet that `export -- tables` makes of the tables a query reads. */
const folder = temporaryFolder()
const tables = aggregate(reviewIn('sources')).filter(({ table }) =>
  ['evidence', 'studies', 'codes'].includes(table.name),
)
for (const one of tables) lay(folder, new Map([[`${one.table.name}.parquet`, tableAsParquet(one) as never]]))

const FORMS: Record<string, (table: string) => string> = {
  CSV: table => `'tables/${table}.csv'`,
  JSON: table => `'tables/${table}.json'`,
  Parquet: table => `'${join(folder, table)}.parquet'`,
}

test.each(Object.entries(FORMS))('takes the columns of the %s for what they are', async (form, from) => {
  const types = await rowsOf(`select column_name, column_type from (describe select * from ${from('evidence')})`)
  const typeOf = (name: string) => types.find(({ column_name }) => column_name === name)?.column_type
  expect([typeOf('year'), typeOf('code_da'), typeOf('informants')]).toEqual([
    form === 'Parquet' ? 'INTEGER' : 'BIGINT',
    'VARCHAR',
    form === 'CSV' ? 'VARCHAR' : 'VARCHAR[]',
  ])
  const told = form === 'CSV' ? "string_split(informants, ';')" : 'informants'
  const fathers = fromJson('evidence').filter(({ informants }) => (informants as string[]).includes('fathers'))
  expect(fathers.length).toBeGreaterThan(10)
  expect(await rowsOf(`select count(*) as n from ${from('evidence')} where list_contains(${told}, 'fathers')`)).toEqual(
    [{ n: fathers.length }],
  )
})

test('counts the published queries over the published CSV as the tables have it', async () => {
  for (const table of ['evidence', 'studies', 'codes'])
    await rowsOf(`create or replace temp table ${table} as from read_csv('tables/${table}.csv', all_varchar = true)`)
  const counted: Record<string, Row[]> = {}
  for (const name of ['by-theme', 'by-code', 'state-by-code'])
    counted[name] = await rowsOf(readFileSync(join(OUTPUT, 'sql', `${name}.sql`), 'utf8'))
  expectCounts(counted)
})
