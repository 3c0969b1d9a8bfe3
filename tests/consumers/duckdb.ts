import { DuckDBInstance } from '@duckdb/node-api'
import { questions, type Row } from './questions.ts'

/** DuckDB in the folder of the published files, as somebody who stands in it starts it. */
const connection = await (await DuckDBInstance.create(':memory:')).connect()
await connection.run("set file_search_path = 'output'")

/** The rows of a query, a whole number as a number. */
export async function rowsOf(sql: string): Promise<Row[]> {
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS()
  return rows.map(row => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])))
}

/** What DuckDB answers to each question. */
export async function answersByDuckdb(): Promise<Row[][]> {
  const answers: Row[][] = []
  for (const { code } of questions()) answers.push(await rowsOf(code.sql))
  return answers
}

function plain(cell: unknown): unknown {
  return typeof cell === 'bigint' ? Number(cell) : cell
}
