import { NOTE, NOTES, type SourceKind } from '../../schema/notes.ts'
import { PAGES, type PageName } from '../../schema/pages.ts'
import { fileOf, type SheetName } from '../../schema/sheets.ts'

/** A folder with its path: a review, or one of its studies and documents. */
interface Folder {
  path: string
}

/** Where things stand, as messages name them. */
export function pagePath(review: Folder, name: PageName): string {
  return `${review.path}/${PAGES[name].file}`
}

/** The sheet of a review, or of a study or document. */
export function sheetPath(holder: Folder, name: SheetName, coder = ''): string {
  return `${holder.path}/${fileOf(name, coder)}`
}

export function notePath(source: Folder): string {
  return `${source.path}/${NOTE}`
}

export function sourcePath(review: Folder, kind: SourceKind, id: string): string {
  return `${review.path}/${NOTES[kind].folder}/${id}`
}
