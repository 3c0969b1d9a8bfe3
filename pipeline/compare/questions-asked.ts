import type { z } from 'zod'
import { metaOf } from '../../schema/field.ts'
import { NOTES } from '../../schema/notes.ts'
import { SHEETS } from '../../schema/sheets.ts'
import type { Change } from './item.ts'

/** What a column or field that changed asks whoever fills it in. */
export interface Asked {
  field: string
  question: string
  doubt: string
}

/** The questions of the fields that changed, each once: a reviewer judges the new value by the same rule as its coder. What is derived asks nothing. */
export function questionsAsked(changes: readonly Change[]): Asked[] {
  const asked = new Map<string, Asked>()
  for (const { kind, key, what, fields } of changes)
    for (const { field } of what === 'changed' ? fields : []) {
      const reader = shapeOf(kind, key)?.[field]
      const meta = reader === undefined ? undefined : metaOf(reader as z.ZodType)
      if (meta !== undefined) asked.set(field, { field, question: meta.question, doubt: meta.doubt ?? '' })
    }
  return [...asked.values()]
}

function shapeOf(kind: string, key: string): z.ZodObject['shape'] | undefined {
  if (kind === 'record') return NOTES[key === 'document' ? 'document' : 'study'].record.shape
  if (kind === 'ruling') return SHEETS.rulings.columns.shape
  return kind === 'finding' || kind.startsWith('reading of coder ') ? SHEETS.coding.columns.shape : undefined
}
