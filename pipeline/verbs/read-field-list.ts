import { type FormField, toReadRow } from '../../schema/form.ts'
import { NO_LANGUAGES } from '../../schema/labels.ts'
import type { Study } from '../../schema/settled.ts'
import type { Place, Placed } from '../diagnostics/place.ts'
import { inReadingOrder, type Problem, quoted, type WithProblems } from '../diagnostics/problem.ts'
import { readSheet } from '../ingest/read-sheet.ts'
import { STUDY } from '../packet/field-list.ts'
import { placeOfRow, rowOf, type Sheet } from '../review/sheet.ts'
import type { SourceFile } from '../review/source-file.ts'
import { references } from '../rules/references.ts'
import { nearestAmong } from '../rules/rule.ts'
import { shapeSheet } from '../shape/shape-sheet.ts'

/** What came back: for each study that was read its value, as it was read, as a note has it and where it was filled in; and how many rows are left for another day. */
export interface FieldListBack {
  values: readonly FilledIn[]
  open: number
}

interface FilledIn {
  id: string
  value: unknown
  typed: string
  cell: Placed
}

/** Reads a list of studies that somebody filled in for a field. One whose note says the same already is passed over, so that it may be taken again. */
export function readFieldList(
  file: SourceFile,
  field: FormField,
  studies: readonly Study[],
): WithProblems<FieldListBack> {
  const read = readSheet(file)
  if (read.value === undefined) return { value: { values: [], open: 0 }, problems: read.problems }
  const asked = sheetOf(read.value, [STUDY, field.field])
  const at = asked.header.findIndex(({ text }) => text === field.field)
  const rows = asked.rows.filter(({ texts }) => at === -1 || texts[at]?.trim() !== '')
  const shaped = shapeSheet({ ...asked, rows }, toReadRow(field), NO_LANGUAGES)
  const problems: Problem[] = []
  const values = new Map<string, FilledIn>()
  for (const { value, at: placeOf, place } of shaped.value) {
    const { [STUDY]: id, [field.field]: own } = value as Record<string, unknown> & { [STUDY]: string }
    const study = studies.find(one => one.id === id)
    const there = values.get(id)?.value ?? study?.form[field.field]
    const isSame = JSON.stringify(there) === JSON.stringify(own)
    if (study === undefined) problems.push(unknown(placeOf(STUDY), id, studies))
    else if (there !== undefined && !isSame) problems.push(otherwise(placeOf(field.field), id))
    else if (there === undefined) {
      const text = rows.find(row => placeOfRow(row).line === place.line)?.texts[at] ?? ''
      values.set(id, { id, value: own, typed: typedAs(text, field), cell: { text, place: placeOf(field.field) } })
    }
  }
  return {
    value: { values: [...values.values()], open: asked.rows.length - rows.length },
    problems: inReadingOrder([...read.problems, ...shaped.problems, ...problems]),
  }
}

/** These columns of a sheet. What else stands in it helps its reader, and is none of the answer. */
function sheetOf(sheet: Sheet, columns: readonly string[]): Sheet {
  const own = (cells: readonly Placed[]) => cells.filter((_, at) => columns.includes(sheet.header[at]?.text ?? ''))
  const named = own(sheet.header)
  if (named.length === 0) return sheet
  return { ...sheet, header: named, rows: sheet.rows.map(({ placed }) => rowOf(own(placed()))) }
}

/** The cell as a note has it: on one line, and a list with blanks behind what parts it. */
function typedAs(text: string, { kind }: FormField): string {
  const plain = text.trim().replace(/\s+/g, ' ')
  return kind === 'words' ? plain.split(/ ?; ?/).join('; ') : plain
}

function unknown(place: Place, id: string, studies: readonly Study[]): Problem {
  const ids = studies.map(one => one.id)
  return problem(
    place,
    `Unexpected study ${quoted(id)}, expected one that is finished${nearestAmong(id, ids)}`,
    `write the id of the study as its folder has it in ${place.path}, or leave the row out.`,
  )
}

function otherwise(place: Place, id: string): Problem {
  return problem(
    place,
    `Unexpected second value for ${quoted(id)}, expected the one that stands there already`,
    `compare the two: where this one holds write it into the note of ${id}, or empty the cell in ${place.path}.`,
  )
}

function problem(place: Place, what: string, fix: string): Problem {
  const { id, reason } = references.study
  return { place, rule: id, what, why: reason, fix }
}
