import { unzipSync } from 'fflate'
import writeExcelFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/node'
import { publishedRows } from '../review/published-rows.ts'
import type { Cell, TableRows } from '../review/table.ts'
import { packed } from './packed.ts'

/** A cell of a workbook holds so many UTF-16 units (ECMA-376 leaves it open; Excel's own specification has the limit). */
const LONGEST = 32_767
/** The name of a sheet has at most so many. */
const LONGEST_NAME = 31
const FIRST = 'tables'

/**
 * All tables as one workbook (`.xlsx`), numbers as numbers and flags as flags, so that no spreadsheet reads them by the habits of its country. The first sheet
 * says what each other one is. A text that has no room in a cell is cut at `…`, and the first sheet says how many were.
 *
 * The same bytes whenever it is made: the archive is packed anew, without the time and by a compression in JavaScript.
 */
export async function tablesAsWorkbook(all: readonly TableRows[], languages: readonly string[]): Promise<Uint8Array> {
  const names = sheetNames(all.map(({ table }) => table.name))
  const sheets = all.map(of => sheetOf(of))
  const header = ['sheet', 'table', ...languages.map(tag => `title_${tag}`), 'row', 'meaning', 'caveat', 'rows', 'cut']
  const list = all.map(({ table, rows }, index) => [
    names[index] ?? '',
    table.name,
    ...languages.map(tag => table.labels[tag] ?? ''),
    table.row,
    table.meaning,
    table.caveat,
    rows.length,
    sheets[index]?.cut ?? 0,
  ])
  const written = [
    { sheet: FIRST, data: [bold(header), ...list] },
    ...sheets.map(({ data }, index) => ({ sheet: names[index] ?? '', data })),
  ].map(one => ({ ...one, stickyRowsCount: 1 }))
  const files = unzipSync(await writeExcelFile(written).toBuffer())
  return packed(Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))), 6)
}

function sheetOf(of: TableRows): { data: SheetData; cut: number } {
  const columns = of.table.columns.map(({ name }) => name)
  const rows = publishedRows(of).map(row => columns.map(name => cellFor(row[name] ?? null)))
  const isLong = (value: SheetCell) => typeof value === 'string' && value.length > LONGEST
  const data = rows.map(row => row.map(value => (isLong(value) ? `${String(value).slice(0, LONGEST - 1)}…` : value)))
  return { data: [bold(columns), ...data], cut: rows.flat().filter(isLong).length }
}

/** A text is typed as one, so that none that looks like a number or a formula becomes one. */
function cellFor(cell: Cell): SheetCell {
  if (cell === null || cell === '') return null
  return typeof cell === 'object' ? cell.join(';') || null : cell
}

function bold(names: readonly string[]): SheetCell[] {
  return names.map(value => ({ value, type: String, fontWeight: 'bold' }))
}

/** Names of sheets are short, and differ whatever their case. */
function sheetNames(tables: readonly string[]): string[] {
  const taken = new Set([FIRST])
  return tables.map(table => {
    let name = table.slice(0, LONGEST_NAME)
    for (let n = 2; taken.has(name.toLowerCase()); n++)
      name = `${table.slice(0, LONGEST_NAME - 1 - `${n}`.length)}~${n}`
    taken.add(name.toLowerCase())
    return name
  })
}
