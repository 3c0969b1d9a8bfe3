import type { Languages } from '../../schema/labels.ts'
import { type Standing, standingAt } from '../../schema/standing-at.ts'
import type { Note } from '../review/note.ts'
import type { Sheet } from '../review/sheet.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { Sources } from '../review/sources.ts'
import { canonicalNote, type NotesAsRead, outlineAt } from './canonical-note.ts'
import { sheetInForm } from './sheet-in-form.ts'

/** A source file that is read well but not in canonical form, and what its form would change. */
export interface OutOfForm {
  path: string
  changes: readonly string[]
}

/** The files that are not in canonical form, by what reading has made of them: no file is taken apart a second time. */
export function outOfForm(
  sources: Sources,
  files: readonly SourceFile[],
  languages: Languages,
  layout: NotesAsRead,
): OutOfForm[] {
  const folders = [...sources.studies, ...sources.documents]
  const notes = new Map(
    [...sources.pages.values(), ...folders.flatMap(({ note }) => note ?? [])].map(note => [note.path, note]),
  )
  const sheets = new Map(
    [sources, ...folders].flatMap(holder => [...holder.sheets.values()]).map(sheet => [sheet.path, sheet]),
  )
  return files.flatMap(({ path, bytes }) => {
    const standing = standingAt(path)
    const at = `${sources.path}/${path}`
    const changes = changesOf(standing, notes.get(at), sheets.get(at), Buffer.from(bytes).toString('utf8'))
    return changes.length === 0 ? [] : [{ path, changes }]
  })

  function changesOf(standing: Standing | undefined, note: Note | undefined, sheet: Sheet | undefined, text: string) {
    if (standing?.is === 'sheet' && sheet !== undefined) {
      const rows = sheet.rows.map(({ texts }) => texts)
      const header = sheet.header.map(cell => cell.text)
      return sheetInForm(standing.sheet, header, rows, { text, languages }).changes
    }
    if (standing === undefined || standing.is === 'sheet' || note === undefined) return []
    return canonicalNote(note, text, outlineAt(standing, layout), languages)?.changes ?? []
  }
}
