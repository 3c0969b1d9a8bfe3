import type { z } from 'zod'
import { fact, method, outcome } from '../../schema/document.ts'
import { screeningRow, searchRow } from '../../schema/pages-above.ts'
import { reading, ruling } from '../../schema/reading.ts'

/** A sheet as the schema has it: its columns in order, those of them that hold lists, and those its rows are sorted by. */
export interface KnownSheet {
  columns: readonly string[]
  lists: readonly string[]
  key: readonly string[]
}

const SHEETS: readonly { name: RegExp; schema: z.ZodObject; key: readonly string[] }[] = [
  { name: /^(studies|documents)\/[^/]+\/coding\.[a-z]\.csv$/, schema: reading, key: ['passage', 'code'] },
  { name: /^(studies|documents)\/[^/]+\/rulings\.csv$/, schema: ruling, key: ['passage', 'code'] },
  { name: /^(studies|documents)\/[^/]+\/facts\.csv$/, schema: fact, key: ['fact', 'subject', 'page', 'value'] },
  { name: /^documents\/[^/]+\/outcomes\.csv$/, schema: outcome, key: ['passage', 'outcome'] },
  { name: /^documents\/[^/]+\/methods\.csv$/, schema: method, key: ['method_id'] },
  { name: /^searches\.csv$/, schema: searchRow, key: ['search_id'] },
  { name: /^screening\.csv$/, schema: screeningRow, key: ['record_id'] },
]

/** What is known of the sheet at a path inside the sources; `undefined` for a sheet that belongs to nothing. */
export function knownSheet(path: string): KnownSheet | undefined {
  const found = SHEETS.find(({ name }) => name.test(path))
  if (found === undefined) return undefined
  const columns = Object.keys(found.schema.shape)
  return { columns, lists: columns.filter(column => isList(found.schema.shape[column])), key: found.key }
}

/** The parts of a zod type that a list can stand in: the output of a reader, the type that may be absent, the types to choose among. */
interface Definition {
  type: string
  out?: z.core.$ZodType
  innerType?: z.core.$ZodType
  options?: z.core.$ZodType[]
}

function isList(schema: z.core.$ZodType | undefined): boolean {
  if (schema === undefined) return false
  const { type, out, innerType, options = [] }: Definition = schema._zod.def
  return type === 'array' || [out, innerType, ...options].some(isList)
}
