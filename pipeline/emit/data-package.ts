import { createHash } from 'node:crypto'
import { type Dataset, NOT_RELEASED } from '../../schema/dataset.ts'
import { LICENCE, licenceAddress } from '../../schema/dataset-words.ts'
import { VOCABULARY } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { writeJson } from '../canonical/json.ts'
import type { Catalogue } from '../languages/catalogue.ts'
import { textIn } from '../languages/text-in.ts'
import type { MadeFile } from '../review/made-file.ts'
import type { Column, PublishedTable, TableRows } from '../review/table.ts'

/** The tables as CSV, by their names. */
export type Sheets = ReadonlyMap<string, MadeFile | undefined>

/**
 * `datapackage.json`, a Data Package 2.0: what the dataset is, and of each table its columns with what they are called and mean and their types, its key, the tables that it refers to, and the bytes
 * and hash of its CSV.
 *
 * A missing word is told as one, with what it means, but in a key, of which also an empty cell is a value, and in a column that holds nothing else. `fieldsMatch` is left out: the
 * text of the standard and its profile disagree about it.
 */
export function dataPackage(dataset: Dataset, all: readonly TableRows[], sheets: Sheets, language: Catalogue): string {
  const { title, description, keywords, licence, version, released, address, doi } = dataset.about
  const { tag } = language
  return writeJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...(doi === undefined ? {} : { id: `https://doi.org/${doi}` }),
    title: textIn(title, tag),
    description: textIn(description, tag),
    ...(address === undefined ? {} : { homepage: address }),
    version,
    ...(released === NOT_RELEASED ? {} : { created: `${released}T00:00:00Z` }),
    keywords,
    licenses: [{ name: licence, title: LICENCE[licence].means, path: licenceAddress(licence) }],
    contributors: dataset.creators.map(({ name, address: path }) => ({ title: name, path, roles: ['creator'] })),
    resources: all.map(one => resource(one, all, sheets.get(one.table.name), language)),
  })
}

function resource(one: TableRows, all: readonly TableRows[], sheet: MadeFile | undefined, language: Catalogue) {
  const { table } = one
  if (sheet === undefined) throw new Error(`The table ${table.name} is published in no sheet`)
  const { bytes, sha256 } = measured(sheet.pieces)
  const foreignKeys = table.columns.flatMap(column => foreignKey(column, table, all))
  return {
    name: table.name,
    type: 'table',
    path: sheet.path,
    title: textIn(table.labels, language.tag),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      fields: table.columns.map(column => field(column, one, language)),
      primaryKey: table.key,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  }
}

const TYPES = { text: 'string', integer: 'integer', number: 'number', list: 'list', flag: 'boolean' } as const

function field(
  { name, kind, labels, meanings, words = [] }: Column,
  { table: { key }, rows }: TableRows,
  language: Catalogue,
) {
  const means = meanings[language.tag]
  const own = {
    name,
    title: textIn(labels, language.tag),
    ...(means === undefined ? {} : { description: means }),
    type: TYPES[kind],
  }
  if (kind === 'list') return { ...own, delimiter: ';', itemType: 'string' }
  if (kind !== 'text' || (words.length === 0 && !key.includes(name))) return own
  const isKey = key.includes(name)
  const mayMiss = words.includes('missing') && !isKey && !name.endsWith('_missing')
  const lists = words.filter(list => !mayMiss || list !== 'missing')
  const empty = isKey && rows.some(({ cells }) => cells[name] === '') ? [''] : []
  const categories = [...new Set([...empty, ...lists.flatMap(list => [...wordsOf(VOCABULARY[list])])])]
  return {
    ...own,
    ...(lists.length === 0 ? {} : { categories }),
    ...(isKey ? { missingValues: [] } : {}),
    ...(mayMiss ? { missingValues: [{ value: '' }, ...missingWords(language)] } : {}),
  }
}

function missingWords({ words }: Catalogue): { value: string; label: string }[] {
  return wordsOf(VOCABULARY.missing).map(value => ({ value, label: words.missing[value] }))
}

function foreignKey({ name, refers_to }: Column, table: PublishedTable, all: readonly TableRows[]) {
  const other = all.find(one => one.table.name === refers_to)?.table
  if (other === undefined || other.name === table.name) return []
  return [
    { fields: other.key.length === 1 ? [name] : other.key, reference: { resource: other.name, fields: other.key } },
  ]
}

function measured(pieces: readonly string[]): { bytes: number; sha256: string } {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return { bytes: pieces.reduce((n, piece) => n + Buffer.byteLength(piece), 0), sha256: hash.digest('hex') }
}
