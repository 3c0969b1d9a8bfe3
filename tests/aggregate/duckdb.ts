import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

const instance = await DuckDBInstance.create(':memory:')
const duckdb = await instance.connect()

/** The rows that a query gives: what an analyst would do to trust a number. */
export const rowsOf = async (sql: string) => (await duckdb.runAndReadAll(sql)).getRowObjectsJson()

/** A published table, read from its CSV as text. */
export const csv = (name: string) => `read_csv('output/tables/${name}.csv', header = true, all_varchar = true)`

export const published = (name: string): Record<string, unknown>[] =>
  JSON.parse(readFileSync(`output/tables/${name}.json`, 'utf8'))
