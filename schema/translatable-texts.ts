import { z } from 'zod'
import { isTranslated, type Labels } from './labels.ts'
import { isMissing } from './missing.ts'

/** A text that the schema says is translated: where it and its translations stand, the key of these, and those it has. */
export interface TranslatableText {
  path: readonly PropertyKey[]
  beside: readonly PropertyKey[]
  key: string
  text: string
  translations: Labels
}

/** All of them in what was read with a schema, in its order. */
export function translatableTexts(
  schema: z.ZodObject,
  value: unknown,
  above: readonly PropertyKey[] = [],
): TranslatableText[] {
  const fields = value as Record<string, unknown>
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, reader]): TranslatableText[] => {
    if (isTranslated(reader)) {
      const own = key === 'translations' ? 'text' : key.replace(/_translations$/, '')
      const text = wordsOf(fields[own])
      const translations = (fields[key] ?? {}) as Labels
      return text === '' ? [] : [{ path: [...above, own], beside: [...above, key], key, text, translations }]
    }
    const path = [...above, key]
    const inner = reader instanceof z.ZodArray ? reader.element : reader
    if (!(inner instanceof z.ZodObject)) return []
    if (!(reader instanceof z.ZodArray)) return translatableTexts(inner, fields[key], path)
    return (fields[key] as unknown[]).flatMap((one, index) => translatableTexts(inner, one, [...path, index]))
  })
}

/** What a field says in words: all of a text, and why of a judgement; nothing where it has none, or a word for why it is missing. */
function wordsOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'why' in value) return wordsOf(value.why)
  return typeof value === 'string' && !isMissing(value) ? value : ''
}
