import type { Place } from '../diagnostics/place.ts'
import type { Located } from '../review/located.ts'
import type { Item } from './item.ts'

type Fields = Record<string, unknown>

/** An item of the values that are there, at the place of the first of them. */
export function item(group: string, kind: string, key: string, values: object, at: (key: string) => Place): Item {
  const present = Object.entries(values).filter(([, value]) => value !== undefined)
  const fields = new Map(present.map(([name, value]) => [name, { text: typedText(value), place: at(name) }] as const))
  const [first] = fields.values()
  return { group, kind, key, fields, place: first?.place ?? at('') }
}

/** An item of something that was read whole: a row of a sheet, a section of a note. */
export function itemOf(group: string, kind: string, key: string, row: Located, without: readonly string[] = []): Item {
  const fields = Object.fromEntries(Object.entries(row.value as Fields).filter(([name]) => !without.includes(name)))
  return { ...item(group, kind, key, fields, name => row.at(name)), place: row.place }
}

export function keyOf(row: Located, ...names: string[]): string {
  return names.map(name => String((row.value as Fields)[name])).join('/')
}

/** Values as they are typed: lists joined by `; `, things inside them by blanks. */
function typedText(value: unknown): string {
  if (Array.isArray(value))
    return value.map(one => (isObject(one) ? Object.values(one).map(typedText).join(' ') : typedText(one))).join('; ')
  if (isObject(value)) return Object.values(value).map(typedText).join(', ')
  return String(value)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
