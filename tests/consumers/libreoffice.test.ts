import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { tableForSpreadsheet } from '../../pipeline/export/table-for-spreadsheet.ts'
import { tablesAsWorkbook } from '../../pipeline/export/tables-as-workbook.ts'
import type { TableRows } from '../../pipeline/review/table.ts'
import { aggregate } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { reviewIn } from '../charts/reviews.ts'
import { readWorkbook } from '../export/read-workbook.ts'
import { lay, temporaryFolder } from '../laws/temporary-folder.ts'
import { describeWith } from './programs.ts'
import { fromCsv, OUTPUT, TABLES, typesOf } from './published.ts'

/** How LibreOffice is told to open a CSV: the separator, the quote, UTF-8, from the first line, in Danish. */
const danish = (separator: string) => `CSV:${separator.charCodeAt(0)},34,76,1,,1030`
/** Tables with broken numbers. */
const WITH_HALVES = ['agreement', 'accumulation', 'metasummary-codes', 'subgroups']

describeWith('LibreOffice', 'LibreOffice set to Danish', program => {
  const folder = temporaryFolder()
  let review: Review
  let all: TableRows[]
  beforeAll(() => {
    review = reviewIn('sources')
    all = aggregate(review)
  })

  test('has every cell of every CSV for a spreadsheet, and every number is a number', () => {
    for (const one of all) lay(folder, new Map([[`excel/${one.table.name}.csv`, tableForSpreadsheet(one)]]))
    const paths = TABLES.map(table => join(folder, 'excel', `${table}.csv`))
    open(program, folder, [`--infilter=${danish(';')}`], paths)
    let numbers = 0
    for (const table of TABLES) {
      const [header = [], ...rows] = opened(folder, table).rows(0)
      const published = fromCsv(table)
      expect(header, table).toEqual([...typesOf(table).keys()])
      expect(rows.length, table).toBe(published.length)
      for (const [index, row] of published.entries())
        for (const [at, [column, type]] of [...typesOf(table)].entries()) {
          const wanted = row[column] ?? undefined
          const found = rows[index]?.[at]
          if (type === 'integer' || type === 'number') {
            expect(found, `${table} ${index} ${column}`).toBe(wanted)
            numbers += 1
          } else expect(asWritten(found, wanted), `${table} ${index} ${column}`).toBe(inSpreadsheet(wanted))
        }
    }
    expect(numbers).toBeGreaterThan(10_000)
  })

  test('has every cell of the workbook in its type', async () => {
    lay(folder, new Map([['tables.xlsx', (await tablesAsWorkbook(all, review.protocol.review.languages)) as never]]))
    open(program, folder, [], [join(folder, 'tables.xlsx')])
    const [given, again] = [readWorkbook(readFileSync(join(folder, 'tables.xlsx'))), opened(folder, 'tables')]
    expect(again.names).toEqual(given.names)
    for (const [index, table] of TABLES.entries()) {
      const rows = again.rows(index + 1).slice(1)
      const published = fromCsv(table)
      expect(rows.length, table).toBe(published.length)
      const types = [...typesOf(table)]
      for (const [at, [column]] of types.entries())
        expect(
          rows.map(row => row[at]),
          `${table} ${column}`,
        ).toEqual(published.map(row => inWorkbook(row[column])))
    }
  })

  test('takes a broken number of the published CSV for another or for a text, as its guide warns', () => {
    open(
      program,
      folder,
      [`--infilter=${danish(',')}`],
      WITH_HALVES.map(table => join(OUTPUT, 'tables', `${table}.csv`)),
    )
    for (const table of WITH_HALVES) {
      const [, ...rows] = opened(folder, table).rows(0)
      const columns = [...typesOf(table)]
      const halves = fromCsv(table).flatMap((row, index) =>
        columns.flatMap(([column, type], at) =>
          type === 'number' && !Number.isInteger(row[column] ?? 0) ? [[row[column], rows[index]?.[at]]] : [],
        ),
      )
      expect(halves.length, table).toBeGreaterThan(5)
      expect(
        halves.filter(([wanted, found]) => wanted === found),
        table,
      ).toEqual([])
    }
    expect(readFileSync(`${OUTPUT}/README.md`, 'utf8')).toContain('`0.077` as `77`')
  })
})

/** Opens files with a profile of its own, so that it minds no other LibreOffice of this machine, and saves each as a workbook. */
function open(program: string, folder: string, how: readonly string[], paths: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const to = ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'opened')]
  const { status, stdout } = spawnSync(program, [profile, ...how, ...to, ...paths], {
    encoding: 'utf8',
  })
  expect([status, stdout.match(/ -> /g)?.length]).toEqual([0, paths.length])
}

function opened(folder: string, name: string) {
  return readWorkbook(readFileSync(join(folder, 'opened', `${name}.xlsx`)))
}

/** A text that looks like a number or a day is one in any spreadsheet, and is written as it stood: a day as days since the last but one of 1899. */
function asWritten(cell: unknown, wanted?: unknown): string | undefined {
  if (typeof cell === 'number' && /^\d{4}-\d\d-\d\d$/.test(`${wanted}`))
    return new Date(Date.UTC(1899, 11, 30 + cell)).toISOString().slice(0, 10)
  return cell === undefined ? undefined : String(cell)
}

function inSpreadsheet(cell: unknown): string | undefined {
  if (!Array.isArray(cell)) return asWritten(cell)
  return cell.length === 0 ? undefined : cell.map(item => item.replaceAll('|', '||')).join('|')
}

function inWorkbook(cell: unknown): unknown {
  if (Array.isArray(cell)) return cell.length === 0 ? undefined : cell.join(';')
  return cell ?? undefined
}
