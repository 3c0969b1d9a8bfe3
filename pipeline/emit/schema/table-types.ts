import { type ListName, VOCABULARY } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import type { Column, TableRows } from '../../review/table.ts'
import { jsonColumns } from '../table-files.ts'

/**
 * The rows of every table as types of TypeScript. Closed words and the codes of the review are literals, so that a program which asks for a code that is not there
 * does not compile.
 */
export function tableTypes(all: readonly TableRows[]): string {
  const lists = [...new Set(all.flatMap(({ table }) => table.columns.flatMap(({ words = [] }) => words)))].sort()
  const codes = all.find(({ table }) => table.name === 'codes')?.rows.map(({ cells }) => `${cells.code}`) ?? []
  return [
    '/** A code of the codebook; `none` where no code fits. */',
    `export type Code = ${union(codes)}`,
    '',
    ...lists.flatMap(list => [`export type ${typeOfList(list)} = ${union([...wordsOf(VOCABULARY[list])])}`]),
    '',
    ...all.flatMap(rowType),
    '/** The rows of each table by its name. */',
    'export interface Tables {',
    ...all.map(({ table }) => `  '${table.name}': ${typeName(table.name)}Row`),
    '}',
    '',
  ].join('\n')
}

function rowType({ table }: TableRows): string[] {
  return [
    `/** One row is ${table.row}. */`,
    `export interface ${typeName(table.name)}Row {`,
    ...jsonColumns(table).map(column => `  ${key(column.name)}: ${typeOfCell(column)}`),
    ...(table.rests_on === undefined ? ['  behind?: string[]'] : []),
    '}',
    '',
  ]
}

/** A column is a name in a program too, but those of a matrix, which are codes. */
function key(name: string): string {
  const written = /^[a-z]\w*$/.test(name) ? name : `'${name}'`
  return name.endsWith('_missing') ? `${written}?` : written
}

const CELLS: Record<Exclude<Column['kind'], 'text'>, string> = {
  integer: 'number | null',
  number: 'number | null',
  flag: 'boolean | null',
  list: 'string[]',
}

function typeOfCell({ kind, words = [], refers_to }: Column): string {
  const named = [...words.map(typeOfList), ...(refers_to === 'codes' ? ['Code'] : [])]
  if (kind === 'list' && named.length > 0) return `(${named.join(' | ')})[]`
  if (kind !== 'text') return CELLS[kind]
  return named.length === 0 ? 'string' : [...named, ...(refers_to === 'codes' ? [] : ["''"])].join(' | ')
}

function union(words: readonly string[]): string {
  return words.length === 0 ? 'never' : words.map(word => `'${word}'`).join(' | ')
}

function typeOfList(list: ListName): string {
  return `${typeName(list)}Word`
}

function typeName(name: string): string {
  return name.replace(/(^|[-_])(.)/g, (_, __, letter: string) => letter.toUpperCase())
}
