import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer'
import { publishedRows } from '../review/published-rows.ts'
import type { Column, TableRows } from '../review/table.ts'

/**
 * A table as Parquet (parquet.apache.org/docs/file-format): numbers and flags are null where nothing stands, a text is never null, and a list is a list, with
 * nothing in it where there is none. What the table means goes with it under `meaning` and `caveat`.
 */
export function tableAsParquet(of: TableRows): Uint8Array {
  const { columns, meaning, caveat } = of.table
  const rows = publishedRows(of)
  const root: SchemaElement = { name: 'root', num_children: columns.length, repetition_type: 'REQUIRED' }
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [root, ...columns.flatMap(elements)],
      columnData: columns.map(({ name }) => ({ name, data: rows.map(row => row[name]) })),
      kvMetadata: [
        { key: 'meaning', value: meaning },
        { key: 'caveat', value: caveat },
      ],
    }),
  )
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const TYPES = { integer: 'INT32', number: 'DOUBLE', flag: 'BOOLEAN' } as const

/** A list is a group around a repeated group, as LogicalTypes of the format has it. */
function elements({ name, kind }: Column): SchemaElement[] {
  if (kind === 'text') return [{ name, ...TEXT, repetition_type: 'REQUIRED' }]
  if (kind !== 'list') return [{ name, type: TYPES[kind], repetition_type: 'OPTIONAL' }]
  return [
    { name, converted_type: 'LIST', num_children: 1, repetition_type: 'REQUIRED' },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
    { name: 'element', ...TEXT, repetition_type: 'REQUIRED' },
  ]
}
