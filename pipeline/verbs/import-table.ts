import { isDate } from '../../schema/dates.ts'
import type { Review } from '../../schema/settled.ts'
import { SHEETS } from '../../schema/sheets.ts'
import type { TableMap } from '../../schema/table-map.ts'
import { writeJson } from '../canonical/json.ts'
import { counted } from '../diagnostics/counted.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { decode } from '../encoding/decode.ts'
import type { ToldBy } from '../encoding/encoding-told.ts'
import { isEncoding } from '../encoding/encodings.ts'
import { onceKnown } from '../encoding/known-text.ts'
import { isWithin } from '../files/is-within.ts'
import { replaceFile } from '../files/replace-file.ts'
import { guessMap } from '../import/table/guess-map.ts'
import { mapInTable } from '../import/table/map-in-table.ts'
import { readMap } from '../import/table/read-map.ts'
import { readStudyTable } from '../import/table/read-study-table.ts'
import { toolOf } from '../import/table/table-codes.ts'
import type { Read } from '../review/read.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { GivenOfExport } from './coders-given.ts'
import { givenFile, NO_SUCH_FILE } from './given-file.ts'
import { inOrder } from './in-order.ts'
import { itemPieces } from './item-pieces.ts'
import { knownRecords } from './known-records.ts'
import { readAll } from './read-all.ts'
import { recordsOfStudies } from './records-of-studies.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, noEncoding, type Said, toldWith, usage } from './said.ts'
import { type TableIn, tableIn } from './table-in.ts'
import { mapReport, tableReport } from './table-report.ts'
import { textsOfTable } from './texts-of-table.ts'
import { writeSources } from './write-sources.ts'

const NOTHING = 'Nothing was written.'

/** What the command line says beside the table. */
export interface TableGiven {
  map?: string | undefined
  encoding?: string | undefined
  include?: boolean | undefined
  date?: string | undefined
}

/** The sources as they are before an import, which have no problem. */
interface Before {
  run: Run
  input: readonly SourceFile[]
  before: Read & { review: Review }
  by: ToldBy
}

/**
 * Takes a table of extracted data into a review, by a map that says what its columns are. Where the map is not there yet it is written, with guesses and with
 * what only somebody who knows the table can answer, and nothing else. Then studies become drafts, with fields, passages and sheets, as the items of an export
 * do; all of it is written or nothing, and the same table twice changes nothing.
 */
export async function importTable(run: Run, path: string, given: TableGiven): Promise<Said> {
  const { map: mapPath, encoding: from } = given
  if (mapPath === undefined)
    return usage(
      `Name with --map the file that says what the columns are, such as \`--map map.json\`. Where there is none yet it is written. ${NOTHING}`,
    )
  if (from !== undefined && !isEncoding(from)) return noEncoding(from)
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const before = inOrder(run, input)
  if ('code' in before) return before
  const bytes = await givenFile(run, path, 'take out what is no table')
  if (typeof bytes === 'string') return usage(`${path}: ${bytes}. ${NOTHING}`)
  const there = await givenFile(run, mapPath, 'it is no map')
  const all: Before = {
    run,
    input,
    before: before,
    by: { known: onceKnown(input), from },
  }
  if (there === NO_SUCH_FILE) return writeMap(all, path, bytes, mapPath)
  if (typeof there === 'string') return usage(`${mapPath}: ${there}. ${NOTHING}`)
  return takeTable(all, { path, bytes }, { path: mapPath, bytes: there }, given)
}

async function writeMap({ run, before, by }: Before, path: string, bytes: Uint8Array, mapPath: string): Promise<Said> {
  const table = tableIn(path, bytes, by)
  if (!('table' in table)) return refused(run, path, table)
  if (await isInSources(run, mapPath))
    return usage(
      `${mapPath} would stand in the sources, where every file is one of the review; name another place with --map. ${NOTHING}`,
    )
  const map = guessMap(table.table, before.review)
  if (!(await replaceFile(run.files, mapPath, undefined, writeJson(map))))
    return usage(`${mapPath} was saved while this ran. ${NOTHING} Run the same again.`)
  return mapReport(run, { table: table.table, map, mapPath })
}

async function isInSources({ files, sources }: Run, path: string): Promise<boolean> {
  return isWithin(await files.realPath(sources), await files.realPath(path))
}

async function takeTable(
  { run, input, before, by }: Before,
  sheet: SourceFile,
  page: SourceFile,
  { include = false, date = '' }: TableGiven,
): Promise<Said> {
  const text = decode(page.bytes, by)?.text
  if (text === undefined) return usage(`${page.path}: it is no text in UTF-8; save it again as that. ${NOTHING}`)
  const told = readMap(page.path, text)
  if (Array.isArray(told)) return said(run, told, [[page.path, text]])
  const found = tableIn(sheet.path, sheet.bytes, by, told.map)
  if (!('table' in found)) return refused(run, sheet.path, found)
  const texts = [
    [page.path, text],
    [sheet.path, found.text],
  ] as const
  const map = mapInTable(told, found.table, before.review)
  if (Array.isArray(map)) return said(run, map, texts)
  const { value: file, problems } = readStudyTable(
    found.table,
    map,
    before.review,
    new Set(before.review.screening.map(({ record_id }) => record_id)),
  )
  if (problems.length > 0) return said(run, problems, texts)
  const haveBeenRead = before.review.studies.length > 0
  if (file.fields.length > 0 && haveBeenRead && !isDate(date)) return usage(askedForDay(file.fields.length, date))
  const fields = file.fields.map(one => (haveBeenRead ? { ...one, added: date } : one))
  const given = givenIn(told.map, include)
  const items = recordsOfStudies(file.items, knownRecords(before.underWay))
  const pieces = itemPieces(sheet.path, input, before, { ...file, items, fields }, given)
  const most = SHEETS.screening.most.lines - 1
  if (pieces.rows > most)
    return usage(`The screening would hold ${pieces.rows} records, and holds at most ${most}. ${NOTHING}`)
  const came = {
    from: sheet.path,
    called: sheet.path,
    files: asFiles(texts),
    textsOf: textsOfTable(file.studies, pieces.subjects, { table: sheet.path, map: page.path }),
  }
  const written = pieces.texts.size === 0 ? { left: [] } : await writeSources(run, input, pieces.texts, came)
  if ('code' in written) return written
  return toldWith(tableReport(run, { table: found.table, map, file, pieces, include }), written.left)
}

function askedForDay(fields: number, date: string): string {
  const given = date === '' ? '' : ` \`${date}\` is no day.`
  return `The form would get ${counted(fields, 'field')} that the studies were not read for.${given} Say with --date on which day, such as \`--date 2023-01-20\`: it stands as \`Added\` under each, and the studies await a reader for them. ${NOTHING}`
}

function givenIn(map: TableMap, include: boolean): GivenOfExport {
  const letters = map.coders.filter(({ coder }) => coder.length === 1).map(({ name, coder }) => [name, coder] as const)
  return { tool: toolOf(map), letters: new Map(letters), read: map.read, address: map.address, include }
}

function refused(run: Run, path: string, table: Exclude<TableIn, { table: unknown }>): Said {
  return 'unread' in table
    ? usage(`${path}: ${table.unread}. ${NOTHING}`)
    : said(run, table.problems, [[path, table.text]])
}

/** Problems of files that stand outside the sources, with the lines they speak of. */
function said(run: Run, problems: readonly Problem[], texts: readonly (readonly [string, string])[]): Said {
  return { ...reportOf(run, problems, asFiles(texts)), code: 1 }
}

function asFiles(texts: readonly (readonly [string, string])[]): SourceFile[] {
  return texts.map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
}
