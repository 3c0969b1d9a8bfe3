import type { z } from 'zod'
import type { Named, Thing } from '../../schema/field.ts'
import { isMissing } from '../../schema/missing.ts'
import { namingFields } from '../../schema/naming-fields.ts'
import type { Place } from '../diagnostics/place.ts'
import type { At } from '../review/located.ts'

interface Name {
  names: Named | undefined
  mentions: readonly Thing[]
  name: string
  place: Place
}

/** The names in a value that a schema has read: those of its fields that name or mention something, also in the entries within it. */
export function namesUnder(schema: z.ZodObject, value: unknown, at: At): Name[] {
  if (typeof value !== 'object' || value === null) return []
  const held = new Map<string, unknown>(Object.entries(value))
  return namingFields(schema).flatMap(({ key, names, mentions, part, inner }) => {
    const here: At = (...path) => at(key, ...path)
    const one = held.get(key)
    if (inner === undefined || names !== undefined)
      return namesOf(one, part, here).map(name => ({ names, mentions, ...name }))
    if (!Array.isArray(one)) return namesUnder(inner, one, here)
    return one.flatMap((entry, index) => namesUnder(inner, entry, (...path) => here(index, ...path)))
  })
}

/** A word, or a list of words, or of things of which one part is the name. A missing word names nothing. */
function namesOf(value: unknown, part: string | undefined, at: At): Pick<Name, 'name' | 'place'>[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => namesOf(one, part, () => at(index)))
  const name = part !== undefined && typeof value === 'object' && value !== null ? Object(value)[part] : value
  return typeof name !== 'string' || isMissing(name) ? [] : [{ name, place: at() }]
}
