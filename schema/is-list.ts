import type { z } from 'zod'

/** The parts of a zod type that a list can stand in: the output of a reader, the type that may be absent, the types to choose among. */
interface Definition {
  type: string
  out?: z.core.$ZodType
  innerType?: z.core.$ZodType
  options?: z.core.$ZodType[]
}

/** True of the reader of a list whose items stand in one cell or bullet, joined by `;`. */
export function isList(schema: z.core.$ZodType | undefined): boolean {
  if (schema === undefined) return false
  const { type, out, innerType, options = [] }: Definition = schema._zod.def
  return type === 'array' || [out, innerType, ...options].some(isList)
}
