import { expectationOf, phraseOf } from '../../schema/expectation.ts'
import { metaOf } from '../../schema/field.ts'
import { EARLIER_LIST } from '../../schema/reserved.ts'
import { type SearchRow, searchRow } from '../../schema/search.ts'
import { fileOf } from '../../schema/sheets.ts'
import { counted } from '../diagnostics/counted.ts'
import { quoted } from '../diagnostics/problem.ts'
import { onOneLine } from '../import/plain-line.ts'
import { withoutFormulas } from '../review/formula.ts'
import type { Located } from '../review/located.ts'
import { optionAmiss } from './said.ts'

/** What the command line says of a search, by the columns of its sheet. */
export type SearchGiven = { search_id: string } & Partial<Record<(typeof ASKED)[number], string | undefined>>

/** The row of the search as it is to stand, where it changes or is new; what is to be said of it. */
export interface SearchFound {
  row?: Record<string, string>
  remarks: readonly string[]
}

/** What a search is asked for on the command line, beside its id. What it brought is counted. */
const ASKED = ['date', 'where', 'query', 'place_kind'] as const

export const FLAGS = { search_id: '--search', ...flagsOf(ASKED) }

/**
 * The search that met what is imported: one of the sheet, or a new one with what the sheet asks. What stands in the sheet is never changed from here, but for hits
 * that nobody had counted. Says all that is wrong at once.
 */
export function searchGiven(
  searches: readonly Located<SearchRow>[],
  typed: SearchGiven,
  hits: number,
): SearchFound | string[] {
  const given = seen(typed)
  const { search_id: id } = given
  if (id === EARLIER_LIST) return { remarks: [] }
  const there = searches.find(({ value }) => value.search_id === id)?.value
  return there === undefined ? begun(given, hits) : standing(there, given, hits)
}

function begun(given: SearchGiven, hits: number): SearchFound | string[] {
  const row = {
    search_id: given.search_id,
    date: UNSEEN,
    where: '',
    query: UNSEEN,
    place_kind: '',
    ...told(given),
    hits,
  }
  const cells = Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, String(cell)]))
  const read = searchRow.safeParse(cells)
  const run = TEXTS.filter(column => withoutFormulas(given[column] ?? '') !== (given[column] ?? ''))
  if (read.success && run.length === 0) return { row: cells, remarks: [] }
  const wrong = new Set(read.error?.issues.map(({ path }) => String(path[0])))
  return (['search_id', ...ASKED] as const)
    .filter(column => wrong.has(column))
    .map(column => optionAmiss(FLAGS[column], given[column], asked(column)))
    .concat(
      run.map(column =>
        optionAmiss(FLAGS[column], given[column], {
          ...asked(column),
          expected: 'text that no spreadsheet would run',
          why: `whoever opens ${fileOf('searches')} in one would run it`,
        }),
      ),
    )
}

function standing(there: SearchRow, given: SearchGiven, hits: number): SearchFound | string[] {
  const other = ASKED.filter(column => given[column] !== undefined && given[column] !== there[column])
  if (other.length > 0)
    return other.map(
      column =>
        `${FLAGS[column]} ${quoted(given[column] ?? '')} is not what ${fileOf('searches')} says of ${quoted(there.search_id)}: ${quoted(there[column])}; leave it out, or correct it there`,
    )
  if (typeof there.hits === 'number')
    return {
      remarks:
        there.hits === hits
          ? []
          : [
              `${fileOf('searches')} says that ${quoted(there.search_id)} has ${there.hits} hits, and the files hold ${counted(hits, 'reference')}; where more came back by now, write there how many in all.`,
            ],
    }
  return { row: { ...texts(there), hits: String(hits) }, remarks: [] }
}

const UNSEEN = 'not-seen'

/** Where anything may be typed. */
const TEXTS = ['where', 'query'] as const

/** What is typed, without what nobody sees; a query may have several lines. */
function seen(given: SearchGiven): SearchGiven {
  const clean = (text: string) => text.split(/\r?\n/).map(onOneLine).join('\n')
  const texts = TEXTS.flatMap(column => (given[column] === undefined ? [] : [[column, clean(given[column])]]))
  return { ...given, ...Object.fromEntries(texts) }
}

function told(given: SearchGiven): Partial<SearchGiven> {
  return Object.fromEntries(Object.entries(given).filter(([, cell]) => cell !== undefined))
}

function texts(row: SearchRow): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, String(cell)]))
}

/** What belongs there, with every word of a closed list, and what a new search is asked by it. */
function asked(column: keyof typeof FLAGS) {
  const reader = searchRow.shape[column]
  const expectation = expectationOf(reader)
  return {
    expected: expectation === undefined ? 'some text' : phraseOf(expectation),
    why: `a new row of ${fileOf('searches')} asks “${metaOf(reader)?.question}”`,
    such: EXAMPLES[column],
  }
}

const EXAMPLES: Readonly<Record<keyof typeof FLAGS, string>> = {
  search_id: 'scopus',
  date: '2023-01-20',
  where: 'Scopus',
  query: '"burnout AND teachers"',
  place_kind: 'database',
}

function flagsOf<K extends string>(columns: readonly K[]): Record<K, string> {
  return Object.fromEntries(columns.map(column => [column, `--${column.replaceAll('_', '-')}`])) as Record<K, string>
}
