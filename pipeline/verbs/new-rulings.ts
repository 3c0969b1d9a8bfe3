import { PAGES } from '../../schema/pages.ts'
import { VALUE_NAMES } from '../../schema/reading.ts'
import { SHEETS } from '../../schema/sheets.ts'
import { writeCsv } from '../canonical/csv.ts'
import { sortedBy } from '../canonical/order.ts'
import { replaceFile } from '../files/replace-file.ts'
import { CATALOGUES } from '../languages/catalogues.ts'
import { languagesOf } from '../review/languages-of.ts'
import { pagePath, sheetPath } from '../review/paths.ts'
import { roundOfRuling, supersededOf } from '../review/rounds.ts'
import { type LeftBehind, settlerLeftBehind } from '../review/settler-left-behind.ts'
import type { SourceUnderReview } from '../review/source.ts'
import { read } from '../stages.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, usage } from './said.ts'
import { type TypedSheet, typedSheet } from './typed-sheet.ts'

/**
 * Adds a row for every open dispute, with the decision left to be made, and lists what each coder read. Rows that are there stay as they are typed, also those
 * somebody is still filling in; so a sheet whose rows cannot be told apart is left alone.
 */
export async function newRulings(run: Run): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay, sources: typed } = read(run.sources, input)
  const languages = languagesOf(typed.pages.get(PAGES.protocol.file), Object.keys(CATALOGUES))
  const sources = [...underWay.studies, ...underWay.documents].filter(source => source.unsettled.length > 0)
  if (sources.length === 0) return { stdout: 'No dispute is open.\n', stderr: '', code: 0 }
  const left = sources.flatMap(source =>
    source.unsettled.flatMap(one => settlerLeftBehind(underWay, source, one) ?? []),
  )
  if (left[0] !== undefined) return usage(settledBy(left[0], pagePath(underWay, 'protocol')))
  const superseded = supersededOf(underWay.protocol?.value.coders ?? [])
  const sheets: { path: string; before: Uint8Array | undefined; text: string }[] = []
  for (const source of sources) {
    const path = sheetPath(source, 'rulings')
    const file = input.find(one => `${run.sources}/${one.path}` === path)
    const there = typedSheet('rulings', path, file, languages)
    if (there === undefined)
      return usage(`${path} cannot be read as rulings; \`npm run check\` says why. Nothing was written.`)
    sheets.push({ path, before: file?.bytes, text: withOpenRows(source, there, superseded) })
  }
  const kept: string[] = []
  for (const { path, before, text } of sheets)
    if (!(await replaceFile(run.files, path, before, text)))
      kept.push(`${path} was saved while this ran, so it was left alone; run this again.\n`)
  return { stdout: sources.map(disputesOf).join('\n'), stderr: kept.join(''), code: kept.length === 0 ? 0 : 2 }
}

function settledBy({ coder, by }: LeftBehind, protocol: string): string {
  return `\`${coder}\` has settled disputes between coders who were superseded since, and is not superseded with them, so that they would be asked again. Write \`- Superseded by: ${by.join('; ')}\` under \`### ${coder}\` in ${protocol}. Nothing was written.`
}

/**
 * Who decides is left open, but for a dispute between coders who were superseded: the letter says which round a ruling settles, so theirs is given that of one
 * who is superseded too and has coded nothing here, where there is one.
 */
function withOpenRows(
  { unsettled, record }: SourceUnderReview,
  { columns, rows }: TypedSheet,
  superseded: ReadonlySet<string>,
): string {
  const codedBy = record.value.coded_by
  const roundOf = (coder = '') => roundOfRuling(coder, codedBy, superseded)
  const there = new Set(rows.map(row => `${row[0]} ${row[1]} ${roundOf(row[columns.indexOf('coder')])}`))
  const settler = [...superseded].find(coder => !codedBy.includes(coder)) ?? [...superseded][0] ?? ''
  const open = unsettled
    .filter(({ passage, code, round }) => !there.has(`${passage} ${code} ${round}`))
    .map(({ passage, code, round }) => {
      const given: Record<string, string> = { passage, code, coder: round === 'superseded' ? settler : '' }
      return columns.map(column => given[column] ?? '')
    })
  const keys = SHEETS.rulings.key.map(column => (row: readonly string[]) => row[columns.indexOf(column)] ?? '')
  return writeCsv(columns, sortedBy([...rows, ...open], ...keys))
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
