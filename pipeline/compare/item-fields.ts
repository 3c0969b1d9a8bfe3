import { inLanguage } from '../../schema/flat-labels.ts'
import { LANGUAGE_TAG } from '../../schema/labels.ts'
import type { Place } from '../diagnostics/place.ts'
import type { At, Located } from '../review/located.ts'
import type { Item } from './item.ts'

type Fields = Record<string, unknown>

/** An item of the values that are there, at the place of the first of them. What is written in several languages is a field in each, as it is a bullet in each. */
export function item(group: string, kind: string, key: string, values: object, at: At): Item {
  const fields = new Map(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .flatMap(([name, value]) =>
        isInLanguages(value)
          ? Object.entries(value).map(([tag, text]) => [inLanguage(name, tag), valueAt(text, at(name, tag))] as const)
          : [[name, valueAt(value, at(name))] as const],
      ),
  )
  const [first] = fields.values()
  return { group, kind, key, fields, place: first?.place ?? at('') }
}

function valueAt(value: unknown, place: Place) {
  return { text: typedText(value), place }
}

/** A text by the tags of languages. Nothing else that is read has parts that are called like them. */
function isInLanguages(value: unknown): value is object {
  return isObject(value) && !Array.isArray(value) && Object.keys(value).every(name => LANGUAGE_TAG.test(name))
}

/** An item of something that was read whole: a row of a sheet, a section of a note. */
export function itemOf(group: string, kind: string, key: string, row: Located, without: readonly string[] = []): Item {
  const fields = Object.fromEntries(Object.entries(row.value as Fields).filter(([name]) => !without.includes(name)))
  return { ...item(group, kind, key, fields, row.at), place: row.place }
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
