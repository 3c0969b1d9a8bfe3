import type { z } from 'zod'
import { documentRecord, draftDocumentRecord, fact, method, outcome } from '../../schema/document.ts'
import { reading, readingOfNothing, ruling } from '../../schema/reading.ts'
import { draftRecord, page, passage, report, studyRecord } from '../../schema/study.ts'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { quoted, wholeFile } from '../diagnostics/diagnostic.ts'
import type { Located } from './located.ts'
import { textAt } from './located.ts'
import type { RawSection } from './shape-section.ts'
import { fieldsOf, labelOf, sectionsOf, strayParagraphs } from './shape-section.ts'
import type { RawSheet } from './shape-sheet.ts'
import { shapeSheet } from './shape-sheet.ts'
import type { CoderSheet, ShapedDocument, ShapedSource, ShapedStudy } from './shaped.ts'
import { withSchema } from './with-schema.ts'

/** The part of a folder that shaping needs. */
export interface RawFolder {
  id: string
  path: string
  whole: boolean
  note?: { path: string; sections: RawSection[] }
  sheets: Map<string, RawSheet>
}

/** Reads one folder. `undefined` where its record cannot be read, because nothing else means anything without it. */
export function shapeSource(folder: RawFolder, kind: 'study' | 'document'): Outcome<ShapedSource | undefined> {
  const diagnostics: Diagnostic[] = []
  const take = <T>(read: Outcome<T>): T => {
    diagnostics.push(...read.diagnostics)
    return read.value
  }
  const rows = <T extends z.ZodObject>(name: string, schema: T) => {
    const sheet = folder.sheets.get(name)
    return sheet === undefined ? [] : take(shapeSheet(sheet, schema))
  }
  const sheets = [...folder.sheets]
    .filter(([name]) => name.startsWith('coding.'))
    .map(([name, sheet]) => take(shapeCoder(name.slice('coding.'.length, -'.csv'.length), sheet)))
  const rulings = rows('rulings.csv', ruling)
  const facts = rows('facts.csv', fact)
  const outcomes = rows('outcomes.csv', outcome)
  const methods = rows('methods.csv', method)
  if (folder.note === undefined) return { value: undefined, diagnostics }
  const top = take(titleOf(folder.note))
  if (top === undefined) return { value: undefined, diagnostics }

  const reportsToo = kind === 'study' ? ['Reports'] : []
  const sections = take(sectionsOf(top, ['Record', ...reportsToo, 'Pages', 'Passages']))
  const entries = <T extends z.ZodObject>(name: string, schema: T, id: string): Located<z.output<T>>[] => {
    const holder = sections.get(name)
    if (holder === undefined) return []
    diagnostics.push(...strayParagraphs(holder), ...take(asOutcome(fieldsOf(holder, []))))
    return holder.sections.flatMap(section => {
      const text = id === 'passage' ? take(passageText(section)) : undefined
      if (id !== 'passage') diagnostics.push(...strayParagraphs(section))
      const keys = Object.keys(schema.shape).filter(key => key !== id && key !== 'text')
      const extra = [[id, textAt(section.heading)] as const, ...(text === undefined ? [] : [['text', text] as const])]
      const read = take(withSchema(schema, take(fieldsOf(section, keys, extra)), labelOf))
      return read === undefined ? [] : [read]
    })
  }
  const reports = entries('Reports', report, 'report')
  const pages = entries('Pages', page, 'page')
  const passages = entries('Passages', passage, 'passage')
  const section = sections.get('Record')
  if (section === undefined) {
    diagnostics.push({
      place: top.heading.place,
      rule: 'every-heading',
      what: 'Missing heading `## Record`, expected it under the title',
      why: 'without its record nobody knows what the source is.',
      fix: `write \`## Record\` and its bullets in ${folder.note.path}.`,
    })
    return { value: undefined, diagnostics }
  }
  diagnostics.push(...strayParagraphs(section))
  const draft = section.fields.some(field => field.key.text === 'Status' && field.value.text === 'draft')
  const schema = kind === 'study' ? (draft ? draftRecord : studyRecord) : draft ? draftDocumentRecord : documentRecord
  const record = take(withSchema(schema, take(fieldsOf(section, Object.keys(schema.shape))), labelOf))
  if (record === undefined) return { value: undefined, diagnostics }

  const shared = { id: folder.id, path: folder.path, draft, title: top.heading, reports, pages, passages }
  const whole = folder.whole && diagnostics.length === 0
  const rest = { whole, sheets, rulings, facts }
  const value =
    kind === 'study'
      ? { kind, ...shared, ...rest, record: record as ShapedStudy['record'] }
      : { kind, ...shared, ...rest, record: record as ShapedDocument['record'], outcomes, methods }
  return { value, diagnostics }
}

function asOutcome(read: Outcome<unknown>): Outcome<Diagnostic[]> {
  return { value: read.diagnostics, diagnostics: [] }
}

function titleOf(note: { path: string; sections: RawSection[] }): Outcome<RawSection | undefined> {
  const [top, second] = note.sections
  const fault = (place: Diagnostic['place'], what: string): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [
      {
        place,
        rule: 'note-title',
        what,
        why: 'a note is about one publication, and its title says which.',
        fix: `begin ${note.path} with one title such as \`# Title\`.`,
      },
    ],
  })
  if (top === undefined || top.depth !== 1)
    return fault(top?.heading.place ?? wholeFile(note.path), 'Missing title, expected `# Title` on the first line')
  if (top.heading.text === '') return fault(top.heading.place, 'Missing title, expected text after `#`')
  if (second !== undefined)
    return fault(second.heading.place, `Unexpected second title ${quoted(second.heading.text)}, expected one title`)
  return { value: top, diagnostics: strayParagraphs(top) }
}

function passageText(section: RawSection): Outcome<ReturnType<typeof textAt> | undefined> {
  const [first, second] = section.paragraphs
  const diagnostics =
    second === undefined
      ? []
      : [
          {
            place: second.place,
            rule: 'one-paragraph',
            what: `Unexpected second paragraph ${quoted(second.text)}, expected one paragraph a passage`,
            why: 'a passage says one thing, and its codes are about that one thing.',
            fix: `make it a passage of its own in ${second.place.path}.`,
          },
        ]
  return { value: first === undefined ? undefined : textAt(first), diagnostics }
}

function shapeCoder(coder: string, sheet: RawSheet): Outcome<CoderSheet> {
  const read = shapeSheet(sheet, reading, cells => (cells.get('code') === 'none' ? readingOfNothing : reading))
  const place = sheet.header[0]?.place ?? wholeFile(sheet.path)
  return {
    value: {
      coder,
      path: sheet.path,
      place: { ...place, endColumn: sheet.header.at(-1)?.place.endColumn ?? place.endColumn },
      readings: read.value.filter(row => (row.value.code as string) !== 'none'),
      nothing: read.value.filter(row => (row.value.code as string) === 'none'),
    },
    diagnostics: read.diagnostics,
  }
}
