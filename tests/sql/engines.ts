import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { parse } from 'csv-parse/sync'
import initSqlJs from 'sql.js'

/** A cell as an engine gives it. */
export type Row = Record<string, unknown>

/** Something that takes statements one at a time and gives the rows of a query. */
export interface Engine {
  run: (sql: string) => Promise<void>
  rows: (sql: string) => Promise<Row[]>
}

/** Three engines of other makers, each empty. PostgreSQL is the server itself, compiled to run in this process. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  DuckDB: async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    return {
      run: async sql => void (await connection.run(sql)),
      rows: async sql => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    }
  },
  SQLite: async () => {
    const database = new (await initSqlJs()).Database()
    return {
      run: async sql => void database.run(sql),
      rows: async sql =>
        database
          .exec(sql)
          .flatMap(({ columns, values }) =>
            values.map(cells => Object.fromEntries(columns.map((column, index) => [column, cells[index]]))),
          ),
    }
  },
  PostgreSQL: async () => {
    const database = await PGlite.create()
    return {
      run: async sql => void (await database.exec(sql)),
      rows: async sql => (await database.query<Row>(sql.trimEnd().replace(/;$/, ''))).rows,
    }
  },
}

/** Loads a sheet as a table of texts, as the notes beside the queries say; an empty cell is nothing where the engine is told so. */
export async function load(engine: Engine, name: string, sheet: string, empty: 'null' | 'text'): Promise<void> {
  const [header = [], ...rows] = parse(sheet) as string[][]
  const named = (column: string) => `"${column}"`
  await engine.run(`drop table if exists ${name}`)
  await engine.run(`create table ${name} (${header.map(column => `${named(column)} text`).join(', ')})`)
  const cell = (text: string) => (text === '' && empty === 'null' ? 'null' : `'${text.replaceAll("'", "''")}'`)
  for (let at = 0; at < rows.length; at += 200) {
    const values = rows.slice(at, at + 200).map(row => `(${row.map(cell).join(', ')})`)
    await engine.run(`insert into ${name} values ${values.join(', ')}`)
  }
}
