import { NOTES } from '../../schema/notes.ts'
import { PAGE_NAMES, PAGES, type PageName } from '../../schema/pages.ts'
import { fileOf, SHEETS, type SheetIn, sheetsIn } from '../../schema/sheets.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import { languagesOf } from '../languages/languages-of.ts'
import type { PagesAsRead, ReviewAsRead } from '../review/review-under-way.ts'
import type { DocumentAsRead, RowsIn, StudyAsRead } from '../review/source.ts'
import type { Sources } from '../review/sources.ts'
import { shapePage } from './shape-page.ts'
import { shapeSheet } from './shape-sheet.ts'
import { shapeSource } from './shape-source.ts'

/**
 * Reads all sources with the schema. `unread` are the paths of files of which some part could not be read. Such a page is shaped, so that its other problems
 * are reported, but not passed on: a codebook that lost half its codes to one stray mark would make every row that uses them look wrong.
 */
export function shape(sources: Sources, unread: ReadonlySet<string> = new Set()): WithProblems<ReviewAsRead> {
  const problems: Problem[] = []
  const take = <T>(read: WithProblems<T>): T => {
    // One by one: a sheet of many rows can hold more problems than a call can take arguments.
    for (const problem of read.problems) problems.push(problem)
    return read.value
  }
  const languages = languagesOf(sources.pages.get(PAGES.protocol.file))
  const page = (name: PageName) => {
    const note = sources.pages.get(PAGES[name].file)
    const value = note === undefined ? undefined : take(shapePage(note, name, languages))
    return note === undefined || unread.has(note.path) ? undefined : value
  }
  const pages = Object.fromEntries(PAGE_NAMES.map(name => [name, page(name)])) as PagesAsRead
  const whole = new Set<SheetIn<'review'>>()
  const sheet = (name: SheetIn<'review'>) => {
    const found = sources.sheets.get(fileOf(name))
    if (found === undefined) return []
    const read = shapeSheet(found, SHEETS[name].columns, languages)
    if (read.problems.length === 0 && !unread.has(found.path)) whole.add(name)
    return take<unknown[]>(read)
  }
  const sheets = Object.fromEntries(sheetsIn('review').map(name => [name, sheet(name)])) as RowsIn<'review'>
  const value: ReviewAsRead = {
    path: sources.path,
    ...pages,
    ...sheets,
    whole,
    studies: sources.studies.flatMap(folder => take(shapeSource(folder, 'study', languages)) ?? []) as StudyAsRead[],
    documents: sources.documents.flatMap(
      folder => take(shapeSource(folder, 'document', languages)) ?? [],
    ) as DocumentAsRead[],
    folders: {
      [NOTES.study.folder]: sources.studies.map(({ id }) => id),
      [NOTES.document.folder]: sources.documents.map(({ id }) => id),
    },
  }
  return { value, problems }
}
