import { z } from 'zod'
import { metaOf, type Named, type Thing } from './field.ts'
import { onceOf } from './once-of.ts'

/** A field of a schema that names something declared elsewhere, or that holds a thing or a list of things with fields of their own. */
export interface NamingField {
  key: string
  names: Named | undefined
  mentions: readonly Thing[]
  /** The part of what stands there that is the name. */
  part: string | undefined
  inner: z.ZodObject | undefined
}

/** The fields of a schema that name something, and those that hold others; looked up once. */
export const namingFields = onceOf((schema: z.ZodObject): readonly NamingField[] =>
  Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, reader]): NamingField[] => {
    const { names, mentions = [], part } = metaOf(reader) ?? {}
    const element = reader instanceof z.ZodArray ? reader.element : reader
    const inner = element instanceof z.ZodObject ? element : undefined
    return names === undefined && mentions.length === 0 && inner === undefined
      ? []
      : [{ key, names, mentions, part, inner }]
  }),
)
