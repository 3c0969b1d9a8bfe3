import { kindOfFolder, NOTE, type SourceKind } from './notes.ts'
import { type PageName, pageNamed } from './pages.ts'
import { type SheetName, sheetNamed } from './sheets.ts'

/** What a file of the sources is: a page or sheet above the studies, or the note or a sheet of one of them. */
export type Standing =
  | { is: 'page'; page: PageName }
  | { is: 'note'; kind: SourceKind; id: string }
  | { is: 'sheet'; sheet: SheetName; folder: { kind: SourceKind; id: string } | undefined }

/** What stands at a path inside the sources, with `/`; `undefined` where nothing is known to. */
export function standingAt(path: string): Standing | undefined {
  const [first = '', id, file, ...more] = path.split('/')
  if (id === undefined) {
    const page = pageNamed(first)
    if (page !== undefined) return { is: 'page', page }
    const found = sheetNamed(first, 'review')
    return found === undefined ? undefined : { is: 'sheet', sheet: found.name, folder: undefined }
  }
  const kind = kindOfFolder(first)
  if (kind === undefined || file === undefined || more.length > 0) return undefined
  if (file === NOTE) return { is: 'note', kind, id }
  const found = sheetNamed(file, kind)
  return found === undefined ? undefined : { is: 'sheet', sheet: found.name, folder: { kind, id } }
}
