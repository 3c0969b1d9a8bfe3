import type { Column, PublishedTable } from '../../review/table.ts'
import { jsonColumns } from '../table-files.ts'
import { wordsOfColumn } from './words-of-column.ts'

/**
 * What the rows of a table are, as a JSON Schema: a column a line, so that a change of one is a change of one line. It is made from the columns alone and from no
 * row, so it holds for the next version of the data too. What a column means stands in `data-dictionary.csv`.
 */
export function tableSchema(table: PublishedTable): string {
  const columns = jsonColumns(table)
  const own = columns.map((column): [string, unknown] => [column.name, cellSchema(column)])
  const behind: [string, unknown][] = table.rests_on === undefined ? [['behind', LIST]] : []
  const all = [...own, ...behind]
  const required = all.map(([name]) => name).filter(name => name !== 'behind' && !name.endsWith('_missing'))
  const line = (indent: string, key: string, value: unknown) =>
    `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`
  return [
    '{',
    `${[
      line('  ', '$schema', 'https://json-schema.org/draft/2020-12/schema'),
      line('  ', 'title', table.name),
      line('  ', 'description', table.meaning),
      line('  ', 'type', 'array'),
    ].join(',\n')},`,
    '  "items": {',
    `${[line('    ', 'type', 'object'), line('    ', 'additionalProperties', false), line('    ', 'required', required)].join(',\n')},`,
    '    "properties": {',
    all.map(([name, schema]) => line('      ', name, schema)).join(',\n'),
    '    }',
    '  }',
    '}',
    '',
  ].join('\n')
}

const LIST = { type: 'array', items: { type: 'string' } }
const CELLS: Record<Exclude<Column['kind'], 'text'>, unknown> = {
  integer: { type: ['integer', 'null'] },
  number: { type: ['number', 'null'] },
  flag: { type: ['boolean', 'null'] },
  list: LIST,
}

/** An empty text says that there is nothing, so it stands beside the words of every list. */
function cellSchema(column: Column): unknown {
  const words = wordsOfColumn(column)
  if (column.kind === 'list' && words.length > 0) return { type: 'array', items: { enum: words } }
  if (column.kind !== 'text') return CELLS[column.kind]
  return words.length === 0 ? { type: 'string' } : { enum: ['', ...words] }
}
