import type { z } from 'zod'
import { NOTES, type SourceKind } from '../../schema/notes.ts'
import type { Parts } from '../../schema/outline.ts'
import { reading, readingOfNothing } from '../../schema/reading.ts'
import { fileOf, SHEETS, type SheetIn, sheetNamed, sheetsIn } from '../../schema/sheets.ts'
import { page, passage, report } from '../../schema/study.ts'
import { CODE } from '../../schema/text.ts'
import { keyTyped, typedKey } from '../../schema/typed-key.ts'
import { fault } from '../diagnostics/faults.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import { wholeFile } from '../review/place.ts'
import type { Sheet } from '../review/sheet.ts'
import type { CoderSheet, SourceAsRead } from '../review/source.ts'
import type { SourceFolder } from '../review/sources.ts'
import { answered, answeredWhole, unanswered } from './open-questions.ts'
import { sectionsOf } from './sections-of.ts'
import { type Languages, shapeEntries, shapeEntry } from './shape-entry.ts'
import { besideEntries } from './shape-parts.ts'
import { shapeSheet } from './shape-sheet.ts'
import { titleOf } from './shape-title.ts'
import { unexpectedBullets } from './unexpected-blocks.ts'
import { withSchema } from './with-schema.ts'

/** Reads one folder. `undefined` where its record cannot be read, because nothing else means anything without it. */
export function shapeSource(
  folder: SourceFolder,
  kind: SourceKind,
  languages: Languages,
): WithProblems<SourceAsRead | undefined> {
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
    return sheet === undefined ? [] : take<unknown[]>(shapeSheet(sheet, SHEETS[name].columns, languages))
  }
  const others = sheetsIn(kind).filter(name => name !== 'coding')
  const rows = Object.fromEntries(others.map(name => [name, rowsOf(name)]))
  if (folder.note === undefined) return { value: undefined, problems }
  const top = take(titleOf(folder.note))
  if (top === undefined) return { value: undefined, problems }

  const { outline, record: whole, draft: unfinished } = NOTES[kind]
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
    const raws = take(shapeEntries(holder, part.of, []))
    const read = draft ? answeredWhole(raws) : raws.map(unanswered)
    return read.flatMap(raw => take(withSchema(schema, raw, typedKey)) ?? [])
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
  const raw = take(shapeEntry(section, outline.parts.record.of, []))
  const record = take(
    draft ? withSchema(unfinished, answered(raw), typedKey) : withSchema(whole, unanswered(raw), typedKey),
  )
  if (record === undefined) return { value: undefined, problems }
  const { id, path } = folder
  const value = {
    ...{ kind, id, path, draft, title: top.heading, record, reports, pages, passages, sheets },
    ...rows,
    whole: folder.whole && problems.length === 0,
  }
  return { value: value as unknown as SourceAsRead, problems }
}

function shapeCoder(coder: string, sheet: Sheet): WithProblems<CoderSheet> {
  const read = shapeSheet(sheet, reading, [], cells => (saysNothing(cells) ? readingOfNothing : reading))
  const place = sheet.header[0]?.place ?? wholeFile(sheet.path)
  return {
    value: {
      coder,
      path: sheet.path,
      place: { ...place, endColumn: sheet.header.at(-1)?.place.endColumn ?? place.endColumn },
      readings: read.value.filter(row => (row.value.code as string) !== 'none'),
      nothing: read.value.filter(row => (row.value.code as string) === 'none'),
    },
    problems: read.problems,
  }
}

/** The row of a coder who found nothing, also where `none` is misspelt: then that is the problem, and not that the other cells are empty. */
function saysNothing(cells: ReadonlyMap<string, string>): boolean {
  const code = cells.get('code') ?? ''
  const isEmpty = Object.keys(reading.shape).every(key => key === 'passage' || key === 'code' || cells.get(key) === '')
  return code === 'none' || (isEmpty && code !== '' && !CODE.test(code))
}
