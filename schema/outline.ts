import { z } from 'zod'
import { bulletsOf } from './flat-labels.ts'
import type { Languages } from './labels.ts'
import { type WrittenForm, writtenForms } from './written-form.ts'

/** What stands under one heading: the key of the heading's own text, its bullets, its plain text, and headings beneath it. */
export interface Entry {
  /** Reads all of it. */
  schema: z.ZodObject
  id: string | undefined
  /** Its bullets in their order; what is labelled has one in each language. */
  bullets: (languages: Languages) => string[]
  /** In which way those of them are written that are written in one only. */
  forms: ReadonlyMap<string, WrittenForm>
  /** All that is written under it as a list, or its one paragraph. */
  text: { key: string; as: 'prose' | 'paragraph' } | undefined
  inner: { key: string; of: Entry } | undefined
}

/** A heading of a fixed name: bullets, any number of entries, or plain text. Where it is not `needed` it may be left out: then it holds nothing. */
export type Part =
  | { as: 'fields'; of: Entry; needed: true }
  | { as: 'entries'; of: Entry; needed: boolean }
  | { as: 'prose'; needed: boolean }

/** The headings of fixed names under a title, by key, in the order they stand. */
export type Parts = Readonly<Record<string, Part>>

/**
 * How a page or note is laid out: a title with headings of fixed names; a title whose headings are all entries of one list; or a list whose entries are
 * titles that begin with a word, `# Scheme: word`, where a text that holds for all of them may stand `before` under a heading of its own.
 */
export type Outline =
  | { layout: 'parts'; parts: Parts }
  | { layout: 'list'; key: string; of: Entry }
  | { layout: 'titles'; key: string; of: Entry; begins: string; before: string }

/** A paragraph or bullet of prose, which is written without a heading: what it says, and says in other languages. */
export function proseOf<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape).meta({ prose: true })
}

function isEntry(element: unknown): element is z.ZodObject {
  return element instanceof z.ZodObject && z.globalRegistry.get(element)?.prose !== true
}

/** The parts of a page, as its schema has them: an object holds bullets, a list of objects entries, a list of texts prose. */
export function partsOf(page: z.ZodObject): Parts {
  const parts = Object.entries(page.shape as Record<string, z.ZodType>).flatMap(([key, inner]): [string, Part][] => {
    if (inner instanceof z.ZodObject) return [[key, { as: 'fields', of: underHeading(inner), needed: true }]]
    const element = elementOf(inner)
    if (element === undefined) return []
    const needed = !inner.safeParse([]).success
    return [[key, isEntry(element) ? { as: 'entries', of: entryOf(element), needed } : { as: 'prose', needed }]]
  })
  return Object.fromEntries(parts)
}

/** An entry as its schema has it. Its first key is the text of its heading. `paragraph` is the key of a text that stands as a plain paragraph. */
export function entryOf(entry: z.ZodObject, paragraph?: string): Entry {
  const [id = ''] = keysOf(entry)
  return { ...underHeading(entry, [id, paragraph ?? '']), id, ...(paragraph === undefined ? {} : textAs(paragraph)) }
}

/** What stands under a heading, but for the keys that are read elsewhere. */
export function underHeading(object: z.ZodObject, without: readonly string[] = []): Entry {
  const keys = keysOf(object).filter(key => !without.includes(key))
  const lists = keys.flatMap(key => {
    const element = elementOf(object.shape[key])
    return element === undefined ? [] : [{ key, element }]
  })
  const [prose] = lists.filter(({ element }) => !isEntry(element))
  const [inner] = lists.flatMap(({ key, element }) => (isEntry(element) ? [{ key, of: entryOf(element) }] : []))
  return {
    schema: object,
    id: undefined,
    bullets: languages => {
      const elsewhere = [...without, ...lists.map(list => list.key)]
      return bulletsOf(object, languages).filter(key => !elsewhere.includes(key))
    },
    forms: writtenForms(object),
    text: prose === undefined ? undefined : { key: prose.key, as: 'prose' },
    inner,
  }
}

function textAs(key: string): Pick<Entry, 'text'> {
  return { text: { key, as: 'paragraph' } }
}

/** The one list of entries of a page; without its key it is all that the page holds. */
export function listOfEntries(page: z.ZodObject, key = keysOf(page)[0] ?? ''): { key: string; of: Entry } {
  const element = elementOf(page.shape[key])
  if (!(element instanceof z.ZodObject)) throw new Error(`A page of entries has no list of them in ${key}`)
  return { key, of: entryOf(element) }
}

function elementOf(schema: unknown): unknown {
  return schema instanceof z.ZodArray ? schema.element : undefined
}

function keysOf(object: z.ZodObject): string[] {
  return Object.keys(object.shape)
}
