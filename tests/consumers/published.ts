import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Row } from './questions.ts'

/** The folder of published files, where every program here is started. */
export const OUTPUT = 'output'

type Type = 'text' | 'list' | 'integer' | 'number' | 'flag'
/** A line of the dictionary, as far as it is needed to read a cell. */
interface Described {
  table: string
  column: string
  type: Type
}

export const DICTIONARY: Described[] = parse(readFileSync(`${OUTPUT}/data-dictionary.csv`, 'utf8'), { columns: true })

export const TABLES = [...new Set(DICTIONARY.map(({ table }) => table))]
/** Those that are JSON too. */
export const IN_JSON = TABLES.filter(name => readdirSync(`${OUTPUT}/tables`).includes(`${name}.json`))

export function typesOf(table: string): Map<string, Type> {
  return new Map(DICTIONARY.filter(one => one.table === table).map(({ column, type }) => [column, type]))
}

/** A table from its CSV as Node has it, typed as the dictionary says; an empty text is nothing, as in every other program. */
export function fromCsv(table: string): Row[] {
  const types = typesOf(table)
  const rows: Record<string, string>[] = parse(readFileSync(`${OUTPUT}/tables/${table}.csv`, 'utf8'), { columns: true })
  return rows.map(row =>
    Object.fromEntries(Object.entries(row).map(([name, text]) => [name, cellOf(text, types.get(name))])),
  )
}

export function fromJson(table: string): Row[] {
  return JSON.parse(readFileSync(`${OUTPUT}/tables/${table}.json`, 'utf8'))
}

/** Rows that two programs have alike: where one has an empty text the other has nothing, or in JSON no such cell. */
export function alike(rows: readonly Row[]): Row[] {
  return rows.map(row => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '' && cell !== null)))
}

function cellOf(text: string, type: Type | undefined): unknown {
  if (type === 'list') return text === '' ? [] : text.split(';')
  if (text === '' || type === 'text') return text === '' ? null : text
  return type === 'flag' ? text === 'true' : Number(text)
}
