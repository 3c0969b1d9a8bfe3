import { type Languages, NO_LANGUAGES } from '../../schema/labels.ts'
import type { SourceKind } from '../../schema/notes.ts'
import { NONE } from '../../schema/reserved.ts'
import { fileOf, rowIn, SHEETS, type SheetName, sheetNamed, sheetsIn } from '../../schema/sheets.ts'
import { wholeFile } from '../diagnostics/place.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import type { Sheet } from '../review/sheet.ts'
import type { CoderSheet, RowRead } from '../review/source.ts'
import type { SourceFolder } from '../review/sources.ts'
import { shapeSheet } from './shape-sheet.ts'

/** The sheets of one folder: those of its coders, and the rows of each other by the name of the sheet. */
interface SheetsRead {
  coders: CoderSheet[]
  rows: Record<string, Located<unknown>[]>
  problems: Problem[]
  /** Every row that could be read, and those of which only some cells could. */
  whole: RowRead[]
  parts: RowRead[]
}

export function shapeSheetsOf(folder: SourceFolder, kind: SourceKind, languages: Languages): SheetsRead {
  const read: SheetsRead = { coders: [], rows: {}, problems: [], whole: [], parts: [] }
  const take = (name: SheetName, sheet: Sheet): Located<unknown>[] => {
    const { value, problems, whole, parts } = shapeSheet(
      sheet,
      SHEETS[name].columns,
      name === 'coding' ? NO_LANGUAGES : languages,
      rowIn(name),
    )
    // One by one: a sheet of many rows can hold more of them than a call can take arguments.
    for (const one of problems) read.problems.push(one)
    for (const one of whole) read.whole.push(one)
    for (const one of parts) read.parts.push(one)
    return value
  }
  for (const [file, sheet] of folder.sheets) {
    const { name, coder = '' } = sheetNamed(file, kind) ?? {}
    if (name === 'coding') read.coders.push(asCoders(coder, sheet, take(name, sheet) as CoderSheet['readings']))
  }
  for (const name of sheetsIn(kind).filter(one => one !== 'coding')) {
    const sheet = folder.sheets.get(fileOf(name))
    read.rows[name] = sheet === undefined ? [] : take(name, sheet)
  }
  return read
}

function asCoders(coder: string, { path, header }: Sheet, rows: CoderSheet['readings']): CoderSheet {
  const place = header[0]?.place ?? wholeFile(path)
  const foundNothing = (row: (typeof rows)[number]) => (row.value.code as string) === NONE
  return {
    coder,
    path,
    place: { ...place, endColumn: header.at(-1)?.place.endColumn ?? place.endColumn },
    readings: rows.filter(row => !foundNothing(row)),
    nothing: rows.filter(foundNothing),
  }
}
