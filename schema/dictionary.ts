import type { z } from 'zod'
import { type Expectation, expectationOf } from './expectation.ts'
import { type FieldMeta, metaOf } from './field.ts'
import { inLanguage } from './flat-labels.ts'
import { isLabelled, isTranslated } from './labels.ts'
import { NOTE, NOTES, type Notes, SOURCE_KINDS } from './notes.ts'
import type { Entry, Outline } from './outline.ts'
import { PAGE_NAMES, PAGES } from './pages.ts'
import { SHEET_NAMES, SHEETS } from './sheets.ts'
import { typedKey } from './typed-key.ts'

/** What a labelled field has one of in each language, and a translated one in each but that which is coded. */
type Once = 'bullet' | 'column'

/**
 * A field as whoever fills it in meets it. `typed` is what it is called there; `stands` as what. `expectation` is `undefined` of plain text in paragraphs and
 * bullets, which may say anything.
 */
export interface FieldOf extends FieldMeta {
  key: string
  typed: string
  stands: 'heading' | 'text' | Once | `${Once}-each-language` | `${Once}-other-languages`
  isOptional: boolean
  expectation: Expectation | undefined
}

/** The fields that stand together: under one heading of a note or page, or in a row of a sheet. */
export interface FieldsOf {
  /** Its path in the sources folder, with `<study>` for what differs. */
  file: string
  /** The headings it stands under, from the widest on; none in a sheet. */
  under: readonly string[]
  fields: readonly FieldOf[]
}

/** Every field that stands anywhere in the sources, in the order in which a review is written. */
export function dictionary(under: Notes = NOTES): FieldsOf[] {
  const pages = PAGE_NAMES.flatMap(name => {
    const { file, schema, outline } = PAGES[name]
    return inOutline(file, outline, schema)
  })
  const notes = SOURCE_KINDS.flatMap(kind => {
    const { folder, outline } = under[kind]
    return inOutline(`${folder}/<${kind}>/${NOTE}`, outline)
  })
  const sheets = SHEET_NAMES.map(name => {
    const { file, stands, columns } = SHEETS[name]
    const folders = (stands as readonly string[]).map(where =>
      where === 'review' ? '' : `${where === 'study' ? 'studies' : 'documents'}/<${where}>/`,
    )
    const fields = Object.keys(columns.shape).flatMap(key => fieldOf(columns, key, 'column'))
    return { file: folders.map(folder => `${folder}${file}`).join(', '), under: [], fields }
  })
  return [...pages, ...notes, ...sheets].filter(({ fields }) => fields.length > 0)
}

function inOutline(file: string, outline: Outline, page?: z.ZodObject): FieldsOf[] {
  if (outline.layout === 'list') return inEntry(file, ['##'], outline.of)
  if (outline.layout === 'titles') {
    const { before, begins, of } = outline
    const above = page === undefined ? [] : fieldOf(page, before, 'text')
    return [{ file, under: [`## ${typedKey(before)}`], fields: above }, ...inEntry(file, [`# ${begins}:`], of)]
  }
  const title = page === undefined ? [] : [{ file, under: ['# <title>'], fields: fieldOf(page, 'title', 'heading') }]
  const parts = Object.entries(outline.parts).flatMap(([key, part]): FieldsOf[] => {
    const heading = `## ${typedKey(key)}`
    if (part.as === 'fields') return inEntry(file, [heading], part.of)
    if (part.as === 'entries') return inEntry(file, [heading, '###'], part.of)
    return page === undefined ? [] : [{ file, under: [heading], fields: fieldOf(page, key, 'text') }]
  })
  return [...title, ...parts]
}

function inEntry(file: string, headings: readonly string[], { schema, id, text, inner }: Entry): FieldsOf[] {
  const under = id === undefined ? headings : [...headings.slice(0, -1), `${headings.at(-1)} <${id}>`]
  const fields = Object.keys(schema.shape)
    .filter(key => key !== inner?.key)
    .flatMap(key => fieldOf(schema, key, key === id ? 'heading' : key === text?.key ? 'text' : 'bullet'))
  const depth = `${/^#+/.exec(headings.at(-1) ?? '')}#`
  return [{ file, under, fields }, ...(inner === undefined ? [] : inEntry(file, [...under, depth], inner.of))]
}

/** A field of an object; none where its key is of something that is no field. */
export function fieldOf(schema: z.ZodObject, key: string, stands: FieldOf['stands']): FieldOf[] {
  const reader = schema.shape[key] as z.ZodType | undefined
  const meta = reader === undefined ? undefined : metaOf(reader)
  if (reader === undefined || meta === undefined) return []
  const once = stands === 'column' ? stands : 'bullet'
  const [stood, standing] = isLabelled(reader)
    ? [inLanguage(key, 'en'), `${once}-each-language` as const]
    : isTranslated(reader)
      ? [inLanguage(key, 'da'), `${once}-other-languages` as const]
      : [key, stands]
  return [
    {
      ...meta,
      key,
      typed: stands === 'column' ? stood : typedKey(stood),
      stands: standing,
      isOptional: meta.unlessWithdrawn !== true && reader.safeParse(undefined).success,
      expectation: expectationOf(reader),
    },
  ]
}
