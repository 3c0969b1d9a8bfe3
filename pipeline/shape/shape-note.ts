import type { z } from 'zod'
import { type Languages, NO_LANGUAGES } from '../../schema/labels.ts'
import { isOpen as isAsked } from '../../schema/open-question.ts'
import type { Parts } from '../../schema/outline.ts'
import { type Page, page } from '../../schema/page-read.ts'
import { type Passage, passage } from '../../schema/passage.ts'
import { report } from '../../schema/report.ts'
import { keyTyped, typedKey } from '../../schema/typed-key.ts'
import { fault } from '../diagnostics/faults.ts'
import type { Placed } from '../diagnostics/place.ts'
import { type Problem, quoted, type WithProblems } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import type { Field, Note, Section } from '../review/note.ts'
import type { RowRead } from '../review/source.ts'
import { headingsAtDepth } from './headings-at-depth.ts'
import type { Layout } from './layout.ts'
import type { Raw } from './located.ts'
import { answered, answeredWhole, unanswered } from './open-questions.ts'
import { sectionsOf } from './sections-of.ts'
import { shapeEntries, shapeEntry } from './shape-entry.ts'
import { besideEntries } from './shape-parts.ts'
import { titleOf } from './shape-title.ts'
import { unexpectedBullets } from './unexpected-blocks.ts'
import { withSchema } from './with-schema.ts'

/** What the note of a study or document tells. */
interface NoteRead {
  title: Placed
  draft: boolean
  /** `undefined` where any of it cannot be read. */
  record: Located<Record<string, unknown>> | undefined
  reports: Located<z.output<typeof report>>[]
  pages: Located<Page>[]
  passages: Located<Passage>[]
  /** Nothing is wrong with its headings and entries, whatever may be with its record. */
  entriesAreWhole: boolean
  /** Every entry that could be read; and of entries and the record that could not what could. */
  whole: RowRead[]
  parts: RowRead[]
}

/** Reads the note of a folder in its layout; `undefined` where it has no title to begin with. */
export function shapeNote(note: Note, layout: Layout, languages: Languages): WithProblems<NoteRead | undefined> {
  const { kind, notes, isOpen } = layout
  const problems: Problem[] = []
  const whole: RowRead[] = []
  const partly: RowRead[] = []
  const take = <T>(read: WithProblems<T>): T => {
    problems.push(...read.problems)
    return read.value
  }
  const takeWith = <T extends z.ZodObject>(schema: T, raw: Raw, tags: Languages): Located<z.output<T>> | undefined => {
    const read = withSchema(schema, raw, typedKey, tags)
    if (read.part !== undefined) partly.push({ schema, read: read.part })
    return take(read)
  }
  const { outline, record, draft: unfinished } = notes[kind]
  const top = take(titleOf(take(headingsAtDepth(note, outline, languages))))
  if (top === undefined) return { value: undefined, problems }
  const parts: Parts = outline.parts
  const sections = take(sectionsOf(top, Object.keys(parts).map(typedKey)))
  const section = sections.get(typedKey('record'))
  const draft =
    section?.fields.some(field => keyTyped(field.key.text) === 'status' && field.value.text === 'draft') === true
  if (!draft && isAsked(top.heading.text)) problems.push(withoutTitle(top))
  const entries = <T extends z.ZodObject>(key: string, schema: T): Located<z.output<T>>[] => {
    const holder = sections.get(typedKey(key))
    const part = parts[key]
    if (holder === undefined || part?.as !== 'entries') return []
    problems.push(...besideEntries(holder))
    const raws = take(shapeEntries(holder, part.of, languages))
    const asked = draft ? answeredWhole(raws) : raws.map(unanswered)
    const read = asked.flatMap(raw => takeWith(schema, raw, languages) ?? [])
    whole.push(...read.map(one => ({ schema, read: one })))
    return read
  }
  const read = {
    reports: entries('reports', report),
    pages: entries('pages', page),
    passages: entries('passages', passage),
  }
  const entriesAreWhole = problems.length === 0
  const recordRead = () => {
    if (section === undefined) {
      problems.push(withoutRecord(top))
      return undefined
    }
    problems.push(...unexpectedBullets(top))
    const schema = draft ? unfinished : record
    const raw = take(shapeEntry(isOpen ? coreOf(section, schema) : section, outline.parts.record.of, NO_LANGUAGES))
    return takeWith(schema, draft ? answered(raw) : unanswered(raw), NO_LANGUAGES)
  }
  const value = { title: top.heading, draft, record: recordRead(), ...read, entriesAreWhole, whole, parts: partly }
  return { value, problems }
}

function withoutTitle({ heading: { text, place } }: Section): Problem {
  return fault(
    'note-title',
    place,
    `Missing title, expected one in place of ${quoted(text)}`,
    `write it as it is printed behind \`#\` in ${place.path}.`,
  )
}

function withoutRecord({ heading: { place } }: Section): Problem {
  return fault(
    'every-heading',
    place,
    'Missing heading `## Record`, expected it under the title',
    `write \`## Record\` above its bullets in ${place.path}.`,
  )
}

/** The section without the bullets that are no fields of the core record. */
function coreOf(section: Section, record: z.ZodObject): Section {
  const isCore = (field: Field) => Object.hasOwn(record.shape, keyTyped(field.key.text))
  const foreign = new Set(section.fields.filter(field => !isCore(field)).map(field => field.key.place.line))
  return {
    ...section,
    fields: section.fields.filter(isCore),
    items: section.items.filter(item => !foreign.has(item.place.line)),
  }
}
