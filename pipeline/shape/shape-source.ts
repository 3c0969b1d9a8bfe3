import type { Languages } from '../../schema/labels.ts'
import type { WithProblems } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import type { NamesOfNote, PartRead, RowRead, SourceAsRead } from '../review/source.ts'
import type { SourceFolder } from '../review/sources.ts'
import type { Layout } from './layout.ts'
import { shapeNote } from './shape-note.ts'
import { shapeSheetsOf } from './shape-sheets-of.ts'

/** A source, and of what could not be read whole what could: all of it, where the record could not be. */
interface SourceRead extends WithProblems<SourceAsRead | undefined> {
  parts: PartRead[]
}

/**
 * Reads one folder. `undefined` where its record cannot be read, because nothing else can be counted without it. `unread` are the paths of files of which some
 * part could not be read.
 */
export function shapeSource(
  folder: SourceFolder,
  layout: Layout,
  languages: Languages,
  unread: ReadonlySet<string>,
): SourceRead {
  const { id, path, note } = folder
  const filed = shapeSheetsOf(folder, layout.kind, languages)
  const { value: noted, problems: ofNote } =
    note === undefined ? { value: undefined, problems: [] } : shapeNote(note, layout, languages)
  const problems = [...filed.problems, ...ofNote]
  const { reports = [], pages = [], passages = [], entriesAreWhole = false } = noted ?? {}
  const noteIsWhole = entriesAreWhole && note !== undefined && !unread.has(note.path)
  const source: NamesOfNote = { kind: layout.kind, id, path, noteIsWhole, reports, pages, passages }
  const within = (rows: readonly RowRead[] = []) => rows.map(one => ({ ...one, source }))
  const parts = [...within(filed.parts), ...within(noted?.parts)]
  if (noted?.record === undefined)
    return { value: undefined, problems, parts: [...parts, ...within(filed.whole), ...within(noted?.whole)] }
  const [record, form] = apart(noted.record, layout.own)
  const value = {
    ...source,
    ...filed.rows,
    ...{ title: noted.title, draft: noted.draft, record, form, sheets: filed.coders },
    whole: folder.whole && problems.length === 0 && !layout.isOpen,
  }
  return { value: value as unknown as SourceAsRead, problems, parts }
}

/** The core record and what the form asks, which stand together in a note. */
function apart({ value, ...located }: Located<Record<string, unknown>>, own: readonly string[]) {
  const part = (isOwn: boolean) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => own.includes(key) === isOwn))
  return [{ ...located, value: part(false) }, part(true)] as const
}
