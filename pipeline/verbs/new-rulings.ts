import { ruling, VALUE_NAMES } from '../../schema/reading.ts'
import { writeCsv } from '../canonical/csv.ts'
import { sortedBy } from '../canonical/order.ts'
import { replaceFile } from '../files/replace-file.ts'
import { readSheet } from '../ingest/read-sheet.ts'
import { sheetPath } from '../review/paths.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { SourceFile } from '../review/source-file.ts'
import { read } from '../stages.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, usage } from './said.ts'

const COLUMNS = Object.keys(ruling.shape)

/**
 * Adds a row for every open dispute, with the decision left to be made, and lists what each coder read. Rows that are there stay as they are typed, also those
 * somebody is still filling in; so a sheet whose rows cannot be told apart is left alone.
 */
export async function newRulings(run: Run): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay } = read(run.sources, input)
  const sources = [...underWay.studies, ...underWay.documents].filter(source => source.unsettled.length > 0)
  if (sources.length === 0) return { stdout: 'No dispute is open.\n', stderr: '', code: 0 }
  const sheets: { path: string; before: Uint8Array | undefined; text: string }[] = []
  for (const source of sources) {
    const path = sheetPath(source, 'rulings')
    const file = input.find(one => `${run.sources}/${one.path}` === path)
    const rows = rowsIn(path, file)
    if (rows === undefined)
      return usage(`${path} cannot be read as rulings; \`npm run check\` says why. Nothing was written.`)
    sheets.push({ path, before: file?.bytes, text: withOpenRows(source, rows) })
  }
  const left: string[] = []
  for (const { path, before, text } of sheets)
    if (!(await replaceFile(run.files, path, before, text)))
      left.push(`${path} was saved while this ran, so it was left alone; run this again.\n`)
  return { stdout: sources.map(disputesOf).join('\n'), stderr: left.join(''), code: left.length === 0 ? 0 : 2 }
}

/** The rows of the sheet as typed; none where there is no sheet, `undefined` where it is not one. */
function rowsIn(path: string, file: SourceFile | undefined): string[][] | undefined {
  if (file === undefined) return []
  const { value, problems } = readSheet({ path, bytes: file.bytes })
  const isWhole = value?.header.map(cell => cell.text).join() === COLUMNS.join() && problems.length === 0
  return isWhole ? value?.rows.map(row => row.cells.map(cell => cell.text)) : undefined
}

function withOpenRows({ unsettled }: SourceUnderReview, rows: readonly string[][]): string {
  const there = new Set(rows.map(([passage, code]) => `${passage} ${code}`))
  const open = unsettled
    .filter(({ passage, code }) => !there.has(`${passage} ${code}`))
    .map(({ passage, code }) => COLUMNS.map(column => (column === 'passage' ? passage : column === 'code' ? code : '')))
  const key = (index: number) => (row: readonly string[]) => row[index] ?? ''
  return writeCsv(COLUMNS, sortedBy([...rows, ...open], key(0), key(1)))
}

function disputesOf(source: SourceUnderReview): string {
  const lines = source.unsettled.flatMap(({ passage, code, readings }) => [
    `  ${passage} ${code}: ${source.passages.find(({ value }) => value.passage === passage)?.value.text ?? ''}`,
    ...readings.map(({ coder, reading: said }) =>
      said === undefined
        ? `    ${coder}: no such code`
        : `    ${coder}: ${VALUE_NAMES.map(name => cellOf(said[name])).join(', ')}`,
    ),
  ])
  return `${sheetPath(source, 'rulings')}: ${source.unsettled.length} to be decided (keep or drop; a kept one takes its values, both a reason and the letter of who decides)\n${lines.join('\n')}\n`
}

function cellOf(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join(';')
}
