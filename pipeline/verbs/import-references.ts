import type { ScreeningRow } from '../../schema/screening.ts'
import { SHEETS } from '../../schema/sheets.ts'
import { isEncoding } from '../encoding/encodings.ts'
import { onceKnown } from '../encoding/known-text.ts'
import { replaceFiles } from '../files/replace-files.ts'
import type { PublicationCells } from '../import/found-reference.ts'
import { type ScreenedReferences, screenReferences } from '../import/screen-references.ts'
import { sheetPath, sourcePath } from '../review/paths.ts'
import type { Read } from '../review/read.ts'
import type { SourceFile } from '../review/source-file.ts'
import { read } from '../stages.ts'
import { importReport } from './import-report.ts'
import { knownRecords } from './known-records.ts'
import { readAll } from './read-all.ts'
import { referencesIn } from './references-in.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, noEncoding, type Said, usage } from './said.ts'
import { type SearchGiven, searchGiven } from './search-given.ts'
import { sheetRows, sheetWith, type TypedRow } from './sheet-rows.ts'

const NOTHING = 'Nothing was written.'

/**
 * Takes the references of files into the screening, as records that a search met and nobody has screened yet. What the review has met is not taken again: its
 * row names the search. The search stands first: where the run is killed between the two sheets, the next run goes on.
 */
export async function importReferences(
  run: Run,
  paths: readonly string[],
  given: SearchGiven,
  encoding?: string,
): Promise<Said> {
  if (encoding !== undefined && !isEncoding(encoding)) return noEncoding(encoding)
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const files = await referencesIn(run, paths, { known: onceKnown(input), from: encoding })
  if (Array.isArray(files)) return usage([...files, NOTHING].join('\n'))
  const reading = read(run.sources, input)
  const { folders, screening, searches } = reading.underWay
  const unread = unreadIn(run, reading, input)
  if (unread !== undefined) return unread
  const search = searchGiven(searches, given, files.total)
  if (Array.isArray(search)) return usage([...search.map(one => `${one}.`), NOTHING].join('\n'))
  const screened = screenReferences(files.found, {
    known: knownRecords(reading.underWay),
    names: [...folders.studies, ...folders.documents, ...screening.map(({ value }) => value.record_id)],
    search: given.search_id,
  })
  const { joined, added } = changedBy(screened, given.search_id)
  const [n, most] = [screening.length + added.length, SHEETS.screening.most.lines - 1]
  if (n > most)
    return usage(
      `${sheetPath(reading.underWay, 'screening')} would hold ${n} records, and holds at most ${most}. ${NOTHING}`,
    )
  const left = await replaceFiles(run.files, [
    ...(search.row === undefined ? [] : [sheetWith(reading, input, 'searches', withRow(reading, search.row))]),
    ...(added.length + joined.size === 0
      ? []
      : [sheetWith(reading, input, 'screening', [...joinedRows(sheetRows(reading, 'screening'), joined), ...added])]),
  ])
  if (left !== undefined) return usage(`${left} was saved while this ran. ${NOTHING} Run the same again.`)
  return importReport(run, {
    files,
    screened,
    joined: [...joined.keys()],
    search_id: given.search_id,
    remarks: search.remarks,
  })
}

/** Where the sheets, a study or a document could not be read, nobody can tell what has been met. */
function unreadIn(run: Run, { underWay, problems }: Read, input: readonly SourceFile[]): Said | undefined {
  const { whole, folders, studies, documents } = underWay
  const without = (ids: readonly string[], read: readonly { id: string }[]) =>
    ids.filter(id => !read.some(one => one.id === id))
  const unread = [
    ...(['searches', 'screening'] as const).filter(name => !whole.has(name)).map(name => sheetPath(underWay, name)),
    ...without(folders.studies, studies).map(id => `${sourcePath(underWay, 'study', id)}/`),
    ...without(folders.documents, documents).map(id => `${sourcePath(underWay, 'document', id)}/`),
  ]
  const those = problems.filter(({ place }) => unread.some(path => place.path.startsWith(path)))
  return unread.length === 0 ? undefined : { ...reportOf(run, those, input), code: 1 }
}

/** The rows that are new in the screening, and what those records that are there name under `found_by` now, by their ids. */
function changedBy({ fresh, again }: ScreenedReferences, search: string) {
  const met = [...new Map(again.map(one => [one.record.id, one])).values()]
  const joined = new Map(
    met.flatMap(({ record: { id, foundBy } }) =>
      foundBy === undefined || foundBy.includes(search) ? [] : [[id, [...foundBy, search].join(';')] as const],
    ),
  )
  const noted = met.filter(({ record }) => record.foundBy === undefined)
  const added = [
    ...fresh.map(({ id, cells }) => freshRow(id, cells, search)),
    ...noted.map(({ record, references: [one] }) => freshRow(record.id, one?.cells ?? record.cells, search)),
  ]
  return { joined, added }
}

function joinedRows(there: readonly TypedRow[], joined: ReadonlyMap<string, string>): TypedRow[] {
  return there.map(row => {
    const found_by = joined.get(row.record_id ?? '')
    return found_by === undefined ? row : { ...row, found_by }
  })
}

function freshRow(id: string, cells: PublicationCells, search: string): TypedRow {
  const decided = { stage: 'title', decision: 'not-screened' } satisfies Partial<ScreeningRow>
  const open = { reason: 'not-applicable', page_states: 'not-applicable', note: '' }
  return { record_id: id, ...cells, found_by: search, ...decided, ...open }
}

function withRow(reading: Read, row: TypedRow): TypedRow[] {
  return [...sheetRows(reading, 'searches').filter(({ search_id }) => search_id !== row.search_id), row]
}
