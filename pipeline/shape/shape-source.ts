import type { z } from 'zod'
import type { FormField } from '../../schema/form.ts'
import { type Languages, NO_LANGUAGES } from '../../schema/labels.ts'
import { type Notes, notesUnder, type SourceKind } from '../../schema/notes.ts'
import type { Parts } from '../../schema/outline.ts'
import { NONE } from '../../schema/reserved.ts'
import { fileOf, rowIn, SHEETS, type SheetIn, sheetNamed, sheetsIn } from '../../schema/sheets.ts'
import { page, passage, report } from '../../schema/study.ts'
import { keyTyped, typedKey } from '../../schema/typed-key.ts'
import { fault } from '../diagnostics/faults.ts'
import { wholeFile } from '../diagnostics/place.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import type { Field, Section } from '../review/note.ts'
import type { Sheet } from '../review/sheet.ts'
import type { CoderSheet, SourceAsRead } from '../review/source.ts'
import type { SourceFolder } from '../review/sources.ts'
import { headingsAtDepth } from './headings-at-depth.ts'
import { answered, answeredWhole, unanswered } from './open-questions.ts'
import { sectionsOf } from './sections-of.ts'
import { shapeEntries, shapeEntry } from './shape-entry.ts'
import { besideEntries } from './shape-parts.ts'
import { shapeSheet } from './shape-sheet.ts'
import { titleOf } from './shape-title.ts'
import { unexpectedBullets } from './unexpected-blocks.ts'
import { withSchema } from './with-schema.ts'

/**
 * How the notes of a kind are laid out. Where the layout `isOpen` the form of the review could not be read: then a bullet that is not of the core record is
 * not judged, because it may be one of the form's, and one slip in the form would be told in every note.
 */
export interface Layout {
  kind: SourceKind
  notes: Notes
  /** The names of the fields of the form. */
  own: readonly string[]
  isOpen: boolean
}

/** The layouts of studies and documents under a form; `undefined` where it could not be read. */
export function layoutsUnder(form: readonly FormField[] | undefined): Record<SourceKind, Layout> {
  const notes = notesUnder(form ?? [])
  return {
    study: { kind: 'study', notes, own: (form ?? []).map(one => one.field), isOpen: form === undefined },
    document: { kind: 'document', notes, own: [], isOpen: false },
  }
}

/** Reads one folder. `undefined` where its record cannot be read, because nothing else means anything without it. */
export function shapeSource(
  folder: SourceFolder,
  layout: Layout,
  languages: Languages,
): WithProblems<SourceAsRead | undefined> {
  const { kind, own, isOpen } = layout
  const problems: Problem[] = []
  const take = <T>(read: WithProblems<T>): T => {
    // One by one: a sheet of many rows can hold more problems than a call can take arguments.
    for (const problem of read.problems) problems.push(problem)
    return read.value
  }
  const sheets = [...folder.sheets].flatMap(([file, sheet]) => {
    const { name, coder = '' } = sheetNamed(file, kind) ?? {}
    return name === 'coding' ? [take(shapeCoder(coder, sheet))] : []
  })
  const rowsOf = (name: SheetIn<SourceKind>) => {
    const sheet = folder.sheets.get(fileOf(name))
    return sheet === undefined ? [] : take<unknown[]>(shapeSheet(sheet, SHEETS[name].columns, languages, rowIn(name)))
  }
  const others = sheetsIn(kind).filter(name => name !== 'coding')
  const rows = Object.fromEntries(others.map(name => [name, rowsOf(name)]))
  if (folder.note === undefined) return { value: undefined, problems }
  const { outline, record: whole, draft: unfinished } = layout.notes[kind]
  const top = take(titleOf(take(headingsAtDepth(folder.note, outline, languages))))
  if (top === undefined) return { value: undefined, problems }
  const parts: Parts = outline.parts
  const sections = take(sectionsOf(top, Object.keys(outline.parts).map(typedKey)))
  const section = sections.get(typedKey('record'))
  const draft =
    section?.fields.some(field => keyTyped(field.key.text) === 'status' && field.value.text === 'draft') === true
  const entries = <T extends z.ZodObject>(key: string, schema: T): Located<z.output<T>>[] => {
    const holder = sections.get(typedKey(key))
    const part = parts[key]
    if (holder === undefined || part?.as !== 'entries') return []
    problems.push(...besideEntries(holder))
    const raws = take(shapeEntries(holder, part.of, languages))
    const read = draft ? answeredWhole(raws) : raws.map(unanswered)
    return read.flatMap(raw => take(withSchema(schema, raw, typedKey, languages)) ?? [])
  }
  const reports = entries('reports', report)
  const pages = entries('pages', page)
  const passages = entries('passages', passage)
  if (section === undefined) {
    problems.push(
      fault(
        'every-heading',
        top.heading.place,
        'Missing heading `## Record`, expected it under the title',
        `write \`## Record\` above its bullets in ${folder.note.path}.`,
      ),
    )
    return { value: undefined, problems }
  }
  problems.push(...unexpectedBullets(top))
  const schema = draft ? unfinished : whole
  const raw = take(shapeEntry(isOpen ? coreOf(section, schema) : section, outline.parts.record.of, NO_LANGUAGES))
  const read = take(withSchema(schema, draft ? answered(raw) : unanswered(raw), typedKey))
  if (read === undefined) return { value: undefined, problems }
  const [record, form] = apart(read, own)
  const { id, path } = folder
  const value = {
    ...{ kind, id, path, draft, title: top.heading, record, form, reports, pages, passages, sheets },
    ...rows,
    whole: folder.whole && problems.length === 0 && !isOpen,
  }
  return { value: value as unknown as SourceAsRead, problems }
}

/** The section without the bullets that are no fields of the core record. */
function coreOf(section: Section, record: z.ZodObject): Section {
  const isCore = (field: Field) => keyTyped(field.key.text) in record.shape
  const foreign = new Set(section.fields.filter(field => !isCore(field)).map(field => field.key.place.line))
  return {
    ...section,
    fields: section.fields.filter(isCore),
    items: section.items.filter(item => !foreign.has(item.place.line)),
  }
}

/** The core record and what the form asks, which stand together in a note. */
function apart({ value, ...located }: Located<Record<string, unknown>>, own: readonly string[]) {
  const part = (isOwn: boolean) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => own.includes(key) === isOwn))
  return [{ ...located, value: part(false) }, part(true)] as const
}

function shapeCoder(coder: string, sheet: Sheet): WithProblems<CoderSheet> {
  const read = shapeSheet(sheet, SHEETS.coding.columns, NO_LANGUAGES, rowIn('coding'))
  const place = sheet.header[0]?.place ?? wholeFile(sheet.path)
  return {
    value: {
      coder,
      path: sheet.path,
      place: { ...place, endColumn: sheet.header.at(-1)?.place.endColumn ?? place.endColumn },
      readings: read.value.filter(row => (row.value.code as string) !== NONE),
      nothing: read.value.filter(row => (row.value.code as string) === NONE),
    },
    problems: read.problems,
  }
}
