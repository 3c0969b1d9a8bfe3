import type { ScreeningRow } from '../../schema/screening.ts'
import { SHEETS, type SheetName } from '../../schema/sheets.ts'
import { isEncoding } from '../encoding/encodings.ts'
import { onceKnown } from '../encoding/known-text.ts'
import { type Replacement, replaceFiles } from '../files/replace-files.ts'
import type { PublicationCells } from '../import/found-reference.ts'
import { type ScreenedReferences, screenReferences } from '../import/screen-references.ts'
import { sheetPath } from '../review/paths.ts'
import type { SourceFile } from '../review/source-file.ts'
import { importReport } from './import-report.ts'
import { metInReview } from './met-in-review.ts'
import { readAll } from './read-all.ts'
import { referencesIn } from './references-in.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, noEncoding, type Said, usage } from './said.ts'
import { type SearchGiven, searchGiven } from './search-given.ts'
import { sheetAsTyped, sheetRows, sheetWith, type TypedRow } from './sheet-rows.ts'

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
  const review = metInReview(run, input)
  if ('code' in review) return review
  const files = await referencesIn(run, paths, { known: onceKnown(input), from: encoding })
  if (Array.isArray(files)) return usage([...files, NOTHING].join('\n'))
  const search = searchGiven(review.searches, given, files.total)
  if (Array.isArray(search)) return usage([...search.map(one => `${one}.`), NOTHING].join('\n'))
  const screened = screenReferences(files.found, { ...review, search: given.search_id })
  const { joined, added } = changedBy(screened, given.search_id)
  const [n, most] = [review.nScreened + added.length, SHEETS.screening.most.lines - 1]
  if (n > most)
    return usage(
      `${sheetPath({ path: run.sources }, 'screening')} would hold ${n} records, and holds at most ${most}. ${NOTHING}`,
    )
  const left = await replaceFiles(run.files, [
    ...(search.row === undefined ? [] : [written(run, input, 'searches', withRow(search.row))]),
    ...(added.length + joined.size === 0
      ? []
      : [written(run, input, 'screening', there => [...joinedRows(there, joined), ...added])]),
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

function withRow(row: TypedRow): (there: readonly TypedRow[]) => TypedRow[] {
  return there => [...there.filter(({ search_id }) => search_id !== row.search_id), row]
}

/** A sheet with other rows than those that are there. */
function written(
  { sources }: Run,
  input: readonly SourceFile[],
  name: SheetName,
  rowsFrom: (there: readonly TypedRow[]) => TypedRow[],
): Replacement {
  const before = { sources: sheetAsTyped(sources, input, name) }
  return sheetWith(before, input, name, rowsFrom(sheetRows(before, name)))
}
