import { z } from 'zod'

/**
 * What is said of a field beside its reader, once: the question it answers, and what to do in doubt. Drafts, `explain` and the dictionary print it.
 *
 * The words a field may hold are not repeated here: its reader has them.
 */
export interface FieldMeta {
  question: string
  doubt?: string
}

/** A reader with its question. The reader itself is left as it is, so that other fields may read with it and ask something else. */
export function field<T extends z.ZodType>(reader: T, meta: FieldMeta): T {
  return reader.meta({ ...meta })
}

/** The question of a field, also where a draft may leave it out; `undefined` of what is no field but holds some, such as a list of entries. */
export function metaOf(schema: z.ZodType): FieldMeta | undefined {
  const { question, doubt } = z.globalRegistry.get(schema) ?? {}
  if (typeof question === 'string') return typeof doubt === 'string' ? { question, doubt } : { question }
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNonOptional
  return isWrapped ? metaOf(schema.unwrap() as z.ZodType) : undefined
}
