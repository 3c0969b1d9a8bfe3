import { SAID_BY, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueOf } from './catalogues.ts'
import { columnOfWord } from './column-of-word.ts'

/** The name of a column, without those that only say what it is called in one table. */
export type ColumnName = Exclude<keyof Catalogue['columns'], `${string}.${string}`>

/** Endings of the columns that say more of the one they are called after. */
const ENDINGS = ['missing', 'lowest', 'highest', 'strict', 'loose'] as const

/** What a column of a table is called. One that says why another has no value, how low or high it gets, or who says it, takes its label from that. Throws where nothing is said of it. */
export function columnLabel(catalogue: Catalogue, table: string, name: string): string {
  const columns: Readonly<Record<string, string>> = catalogue.columns
  const own = columns[`${table}.${name}`] ?? columns[name]
  if (own !== undefined) return own
  const ending = ENDINGS.find(one => name.endsWith(`_${one}`))
  const said = saidOf(name)
  if (said !== undefined)
    return catalogue.cells.said({
      column: columnLabel(catalogue, table, said.column),
      by: catalogue.words.said_by[said.by],
    })
  if (ending === undefined) throw new Error(`The column ${name} of ${table} has no label`)
  const column = columnLabel(catalogue, table, name.slice(0, -ending.length - 1))
  return ending === 'missing' ? catalogue.cells.why_missing({ column }) : catalogue.cells[ending]({ column })
}

/** The column of which another counts those in which somebody says it, and who that is. */
export function saidOf(name: string): { column: string; by: WordIn<'said_by'> } | undefined {
  const by = wordsOf(SAID_BY).find(one => name.endsWith(columnOfWord('', one)))
  return by === undefined ? undefined : { column: name.slice(0, -columnOfWord('', by).length), by }
}

/** What a column is called that holds the label of another in one language: `Code (English)`. */
export function columnInLanguage(catalogue: Catalogue, table: string, name: string, language: string): string {
  return catalogue.cells.in_language({
    column: columnLabel(catalogue, table, name),
    language: catalogueOf(language).name,
  })
}
