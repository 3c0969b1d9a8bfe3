import type { z } from 'zod'
import { documentRecord, draftDocumentRecord, fact, method, outcome } from '../../schema/document.ts'
import { reading, readingOfNothing, ruling } from '../../schema/reading.ts'
import { draftRecord, page, passage, report, studyRecord } from '../../schema/study.ts'
import { CODE } from '../../schema/text.ts'
import { fault } from '../diagnostics/faults.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import type { Section } from '../review/note.ts'
import { wholeFile } from '../review/place.ts'
import type { Sheet } from '../review/sheet.ts'
import type { CoderSheet, DocumentAsRead, SourceAsRead, StudyAsRead } from '../review/source.ts'
import type { SourceFolder } from '../review/sources.ts'
import { fieldsOf } from './fields-of.ts'
import { textAt } from './located.ts'
import { entriesOf, sectionsOf } from './sections-of.ts'
import { keyOf, labelOf } from './shape-section.ts'
import { shapeSheet } from './shape-sheet.ts'
import { titleOf } from './shape-title.ts'
import { strayHeadings, strayParagraphs } from './strays.ts'
import { withSchema } from './with-schema.ts'

/** Reads one folder. `undefined` where its record cannot be read, because nothing else means anything without it. */
export function shapeSource(folder: SourceFolder, kind: 'study' | 'document'): WithProblems<SourceAsRead | undefined> {
  const problems: Problem[] = []
  const take = <T>(read: WithProblems<T>): T => {
    // One by one: a sheet of many rows can hold more problems than a call can take arguments.
    for (const problem of read.problems) problems.push(problem)
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
  if (folder.note === undefined) return { value: undefined, problems }
  const top = take(titleOf(folder.note))
  if (top === undefined) return { value: undefined, problems }

  const reportsToo = kind === 'study' ? ['Reports'] : []
  const sections = take(sectionsOf(top, ['Record', ...reportsToo, 'Pages', 'Passages']))
  const entries = <T extends z.ZodObject>(name: string, schema: T, id: string): Located<z.output<T>>[] => {
    const holder = sections.get(name)
    if (holder === undefined) return []
    problems.push(...strayParagraphs(holder), ...fieldsOf(holder, []).problems)
    const keys = Object.keys(schema.shape).filter(key => key !== id && key !== 'text')
    return take(entriesOf(holder, keys)).flatMap(section => {
      const text = id === 'passage' ? take(passageText(section)) : undefined
      if (id !== 'passage') problems.push(...strayParagraphs(section))
      problems.push(...strayHeadings(section))
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
  problems.push(...fieldsOf(top, []).problems, ...strayParagraphs(section), ...strayHeadings(section))
  const draft = section.fields.some(field => keyOf(field.key.text) === 'status' && field.value.text === 'draft')
  const schema = kind === 'study' ? (draft ? draftRecord : studyRecord) : draft ? draftDocumentRecord : documentRecord
  const record = take(withSchema(schema, take(fieldsOf(section, Object.keys(schema.shape))), labelOf))
  if (record === undefined) return { value: undefined, problems }

  const shared = { id: folder.id, path: folder.path, draft, title: top.heading, reports, pages, passages }
  const whole = folder.whole && problems.length === 0
  const rest = { whole, sheets, rulings, facts }
  const value =
    kind === 'study'
      ? { kind, ...shared, ...rest, record: record as StudyAsRead['record'] }
      : { kind, ...shared, ...rest, record: record as DocumentAsRead['record'], outcomes, methods }
  return { value, problems }
}

function passageText(section: Section): WithProblems<ReturnType<typeof textAt> | undefined> {
  const [first, second] = section.paragraphs
  const problems =
    second === undefined
      ? []
      : [
          fault(
            'one-paragraph',
            second.place,
            `Unexpected second paragraph ${quoted(second.text)}, expected one paragraph a passage`,
            `make it a passage of its own in ${second.place.path}.`,
          ),
        ]
  return { value: first === undefined ? undefined : textAt(first), problems }
}

function shapeCoder(coder: string, sheet: Sheet): WithProblems<CoderSheet> {
  const read = shapeSheet(sheet, reading, cells => (saysNothing(cells) ? readingOfNothing : reading))
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
