/** Parts of a value that JSON gave, whatever it is. A key that JavaScript has for itself is a key like others: only own ones are looked at. */
export type Json = unknown

export function partOf(value: Json, key: string): Json {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, Json>)[key]
    : undefined
}

/** The items of a list; none where it is no list. */
export function listIn(value: Json, key: string): readonly Json[] {
  const part = partOf(value, key)
  return Array.isArray(part) ? part : []
}

/** A text or a number as text; empty where it is neither. */
export function textIn(value: Json, key: string): string {
  const part = partOf(value, key)
  return typeof part === 'string' || typeof part === 'number' ? String(part).trim() : ''
}
