import { z } from 'zod'
import { schemaAt } from './expectation.ts'
import { isLabelled, isTranslated, type Languages } from './labels.ts'
import { onceOf } from './once-of.ts'

/** What zod says of a value in which every label is a bullet of its own. */
export interface FlatReading<T> {
  data: T | undefined
  /** Their paths are those of the bullets. */
  issues: z.core.$ZodIssue[]
}

/**
 * A schema whose labels are read from bullets, one a language: `- Da:` and `- En:` become `labels: { da, en }`, `- Question da:` becomes `question: { da }`.
 *
 * A person writes a bullet a language beside the others of an entry; a program wants one value with all languages. This is where the one becomes the other,
 * and where the path of a problem goes back to the bullet.
 */
export interface FlatSchema<T> {
  read: (value: unknown) => FlatReading<T>
  /** The reader of a bullet, or of what else stands at a path; `undefined` where nothing does. */
  readerAt: (path: readonly PropertyKey[]) => z.ZodType | undefined
}

export function flatSchema<T extends z.ZodType>(schema: T, languages: Languages): FlatSchema<z.output<T>> {
  return {
    read: value => {
      const result = schema.safeParse(gathered(schema, value, languages))
      const issues = (result.error?.issues ?? []).map(issue => ({ ...issue, path: flatPath(schema, issue.path) }))
      return { data: result.data, issues }
    },
    readerAt: path => readerAt(schema, path, languages),
  }
}

/** The bullets of an entry, in the order of its fields: a labelled field has one in each language, a translated one in each but that which is coded. */
export function bulletsOf(schema: z.ZodType, languages: Languages): string[] {
  return Object.entries(shapeOf(schema)).flatMap(([key, inner]) => bulletsOfField(key, inner, languages))
}

/** Those of one field of it. */
export function bulletsOfField(key: string, inner: z.ZodType, languages: Languages): string[] {
  return tagsOf(inner, languages)?.map(tag => inLanguage(key, tag)) ?? [key]
}

/** Those of them that hold a translation. */
export function translationsOf(schema: z.ZodType, languages: Languages): string[] {
  return Object.entries(shapeOf(schema)).flatMap(([key, inner]) =>
    isTranslated(inner) ? (tagsOf(inner, languages) ?? []).map(tag => inLanguage(key, tag)) : [],
  )
}

/** The languages in which a field has a bullet each; `undefined` of one that is written once. */
function tagsOf(field: z.ZodType, { all, coded }: Languages): readonly string[] | undefined {
  if (isTranslated(field)) return all.filter(tag => tag !== coded)
  return isLabelled(field) ? all : undefined
}

/** The path of a labelled value as that of its bullet: `labels`, `da` is `da`; `question`, `da` is `question_da`. */
export function flatPath(schema: z.ZodType, path: readonly PropertyKey[]): PropertyKey[] {
  const [key, tag, ...rest] = path
  if (key === undefined) return []
  const inner = innerOf(schema, key)
  if (inner === undefined) return [...path]
  if (tag !== undefined && (isLabelled(inner) || isTranslated(inner)))
    return [inLanguage(String(key), String(tag)), ...rest]
  return [key, ...flatPath(inner, path.slice(1))]
}

/** The key of a bullet in one language, as the note has it with a blank: `question_da` is `Question da`. A column has it as it is. */
export function inLanguage(key: string, tag: string): string {
  return key === 'labels' || key === 'translations' ? tag : `${key.replace(/_translations$/, '')}_${tag}`
}

function gathered(schema: z.ZodType, value: unknown, languages: Languages): unknown {
  if (Array.isArray(value)) {
    const element = unwrapped(schema) instanceof z.ZodArray ? innerOf(schema, 0) : undefined
    return element === undefined ? value : value.map(one => gathered(element, one, languages))
  }
  if (typeof value !== 'object' || value === null) return value
  const given = new Map(Object.entries(value))
  for (const { key, inner, bullets } of fieldsIn(languages)(schema)) {
    if (bullets === undefined) {
      const one = given.get(key)
      if (typeof one === 'object') given.set(key, gathered(inner, one, languages))
      continue
    }
    const there = bullets.filter(([, bullet]) => given.has(bullet))
    if (inner instanceof z.ZodOptional && there.length === 0) continue
    const asked = isTranslated(inner) ? there : bullets
    const texts = Object.fromEntries(asked.map(([tag, bullet]) => [tag, given.get(bullet)]))
    for (const [, bullet] of bullets) given.delete(bullet)
    given.set(key, texts)
  }
  return Object.fromEntries(given)
}

/** The fields of an object, with the bullets of those that have one in each language. Asked for each row of each sheet. */
const fieldsIn = onceOf((languages: Languages) =>
  onceOf((schema: z.ZodType) =>
    Object.entries(shapeOf(schema)).map(([key, inner]) => {
      const bullets = tagsOf(inner, languages)?.map(tag => [tag, inLanguage(key, tag)] as const)
      return { key, inner, bullets }
    }),
  ),
)

function readerAt(schema: z.ZodType, path: readonly PropertyKey[], languages: Languages): z.ZodType | undefined {
  const [key, ...rest] = path
  if (key === undefined) return schema
  const inner = innerOf(schema, key)
  if (inner !== undefined) return readerAt(inner, rest, languages)
  const labels = Object.entries(shapeOf(schema)).find(([name, one]) =>
    tagsOf(one, languages)?.some(tag => inLanguage(name, tag) === key),
  )?.[1]
  const record = labels === undefined ? undefined : unwrapped(labels)
  return record instanceof z.ZodRecord ? (record.valueType as z.ZodType) : undefined
}

function innerOf(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  return schemaAt(unwrapped(schema), [key])
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  const inner = unwrapped(schema)
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : {}
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNonOptional
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema
}
