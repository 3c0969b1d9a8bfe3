import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { tableAsParquet } from '../../pipeline/export/table-as-parquet.ts'
import { tableForSpreadsheet } from '../../pipeline/export/table-for-spreadsheet.ts'
import { tablesAsWorkbook } from '../../pipeline/export/tables-as-workbook.ts'
import { publishedRows } from '../../pipeline/review/published-rows.ts'
import type { Column, TableRows } from '../../pipeline/review/table.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { rowsOf } from '../aggregate/duckdb.ts'
import { reviewIn } from '../charts/reviews.ts'
import { lay, temporaryFolder } from '../laws/temporary-folder.ts'
import { readWorkbook } from './read-workbook.ts'

const REVIEWS = ['sources', 'tests/fixtures/reviews/mini/sources', 'tests/fixtures/reviews/nurses/sources']
const TYPES = { text: 'VARCHAR', list: 'VARCHAR[]', integer: 'INTEGER', number: 'DOUBLE', flag: 'BOOLEAN' }

const column = (name: string, kind: Column['kind']): Column => ({ name, kind, labels: {}, meanings: {} })
/** A table of one row, of cells that a reader by habit takes for something else. */
const ODD: TableRows = {
  table: {
    name: 'odd',
    labels: { en: 'Odd' },
    row: 'a row',
    meaning: 'What it means.',
    caveat: 'What it may not be used for.',
    source: '',
    key: ['id'],
    columns: [column('id', 'text'), column('half', 'number'), column('none', 'integer'), column('all', 'list')],
  },
  rows: [{ cells: { id: '=1+1; "a", b', half: 0.077, none: null, all: ['æ', '1-2'] }, behind: [] }],
}

describe.each(REVIEWS)('%s', folder => {
  const review = reviewIn(folder)
  const all = aggregate(review)

  test('Parquet has every cell in its type, as another program reads it', async () => {
    const place = temporaryFolder()
    for (const one of all) lay(place, new Map([[`${one.table.name}.parquet`, tableAsParquet(one) as never]]))
    for (const one of all) {
      const from = `from '${join(place, one.table.name)}.parquet'`
      const types = await rowsOf(`select column_name, column_type from (describe select * ${from})`)
      expect(types.map(row => [row.column_name, row.column_type])).toEqual(
        one.table.columns.map(({ name, kind }) => [name, TYPES[kind]]),
      )
      expect(await rowsOf(`select * ${from}`), one.table.name).toEqual(publishedRows(one))
    }
  })

  test('a spreadsheet that parts cells at `;` and writes a half as 0,5 has every cell and every number', () => {
    for (const one of all) {
      const text = tableForSpreadsheet(one)
      expect(text.startsWith('\ufeff')).toBe(true)
      const read: Record<string, string>[] = parse(text, { bom: true, delimiter: ';', columns: true })
      expect(read.map(row => typed(row, one.table.columns))).toEqual(publishedRows(one))
    }
  })

  test('a workbook has every cell as what it is, a sheet for each table behind the one that says what it is', async () => {
    const { names, rows } = readWorkbook(await tablesAsWorkbook(all, review.protocol.review.languages))
    expect(names).toHaveLength(all.length + 1)
    const [, ...list] = rows(0)
    expect(list.map(row => row.slice(0, 2))).toEqual(all.map(({ table }, index) => [names[index + 1], table.name]))
    for (const [index, one] of all.entries()) {
      const [header = [], ...read] = rows(index + 1)
      expect(header).toEqual(one.table.columns.map(({ name }) => name))
      const wanted = publishedRows(one).map(row => header.map(name => inSheet(row[String(name)] ?? null)))
      expect(read.map(row => header.map((_, at) => row[at] ?? null))).toEqual(wanted)
    }
  })
})

test('what looks like a formula or a date stays a text, and a number is one wherever it is opened', async () => {
  expect(tableForSpreadsheet(ODD)).toBe('\ufeffid;half;none;all\n"=1+1; ""a"", b";0,077;;æ|1-2\n')
  const { rows } = readWorkbook(await tablesAsWorkbook([ODD], ['en']))
  expect(rows(1)[1]).toEqual(['=1+1; "a", b', 0.077, undefined, 'æ;1-2'])
})

test('a text that has no room in a cell is cut, and the first sheet says how many were', async () => {
  const [row] = ODD.rows
  const long = { ...ODD, rows: [{ behind: [], cells: { ...row?.cells, id: 'a'.repeat(32_767) } }] }
  const longer = { ...ODD, rows: [{ behind: [], cells: { ...row?.cells, id: 'a'.repeat(32_768) } }] }
  const { rows } = readWorkbook(await tablesAsWorkbook([long, longer], ['en']))
  expect(rows(0).map(cells => cells.slice(-2))).toEqual([
    ['rows', 'cut'],
    [1, 0],
    [1, 1],
  ])
  expect(rows(1)[1]?.[0]).toBe('a'.repeat(32_767))
  expect(rows(2)[1]?.[0]).toBe(`${'a'.repeat(32_766)}…`)
})

test('names of sheets are at most 31 long and differ', async () => {
  const named = (name: string) => ({ ...ODD, table: { ...ODD.table, name } })
  const { names } = readWorkbook(
    await tablesAsWorkbook(['tables', 'a'.repeat(40), `${'a'.repeat(40)}b`].map(named), ['en']),
  )
  expect(names).toEqual(['tables', 'tables~2', 'a'.repeat(31), `${'a'.repeat(29)}~2`])
})

test('the same bytes, whenever they are made', async () => {
  const all = aggregate(reviewIn('tests/fixtures/reviews/nurses/sources'))
  const [first, again] = [await tablesAsWorkbook(all, ['en']), await tablesAsWorkbook(all, ['en'])]
  expect(Buffer.from(first).equals(again)).toBe(true)
  // Bytes 10 to 13 of an archive are the time and day of its first file: midnight of the first day there is.
  expect([...first.slice(10, 14)]).toEqual([0, 0, 33, 0])
})

/** The cells of a sheet of texts, in the types of the columns. */
function typed(row: Record<string, string>, columns: readonly Column[]) {
  return Object.fromEntries(
    columns.map(({ name, kind }) => {
      const text = row[name] ?? ''
      if (kind === 'list')
        return [name, text === '' ? [] : text.split(/(?<!\|)\|(?!\|)/).map(item => item.replaceAll('||', '|'))]
      if (kind === 'text') return [name, text]
      if (text === '') return [name, null]
      return [name, kind === 'flag' ? text === 'true' : Number(text.replace(',', '.'))]
    }),
  )
}

function inSheet(cell: unknown): unknown {
  if (cell === '' || (Array.isArray(cell) && cell.length === 0)) return null
  return Array.isArray(cell) ? cell.join(';') : cell
}
