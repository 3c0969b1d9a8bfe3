import { NOTES } from '../../schema/notes.ts'
import { PAGE_NAMES, PAGES, type PageName } from '../../schema/pages.ts'
import { isOptional, SHEETS, type SheetIn, sheetNamed, sheetsIn } from '../../schema/sheets.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import { CATALOGUES } from '../languages/catalogues.ts'
import { languagesOf } from '../review/languages-of.ts'
import type { Located } from '../review/located.ts'
import type { PagesAsRead, ReviewAsRead } from '../review/review-under-way.ts'
import type { DocumentAsRead, PartRead, RowsIn, StudyAsRead } from '../review/source.ts'
import type { Sources } from '../review/sources.ts'
import { layoutsUnder } from './layout.ts'
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
  const languages = languagesOf(sources.pages.get(PAGES.protocol.file), Object.keys(CATALOGUES))
  const page = (name: PageName) => {
    const note = sources.pages.get(PAGES[name].file)
    const value = note === undefined ? undefined : take(shapePage(note, name, languages))
    return note === undefined || unread.has(note.path) ? undefined : value
  }
  const pages = Object.fromEntries(PAGE_NAMES.map(name => [name, page(name)])) as PagesAsRead
  const parts: PartRead[] = []
  const whole = new Set<SheetIn<'review'>>()
  const sheet = (name: SheetIn<'review'>): Located<unknown>[] => {
    const files = [...sources.sheets].filter(([file]) => sheetNamed(file, 'review')?.name === name)
    const read = files.map(([file, found]) => ({ file, found, ...shapeSheet(found, SHEETS[name].columns, languages) }))
    const isThere = files.length > 0 || isOptional(name)
    if (isThere && read.every(one => one.problems.length === 0 && !unread.has(one.found.path))) whole.add(name)
    for (const one of read.flatMap(({ parts }) => parts)) parts.push({ ...one, source: undefined })
    return read.flatMap(one => whose(sheetNamed(one.file, 'review')?.coder, take<Located<object>[]>(one)))
  }
  const sheets = Object.fromEntries(sheetsIn('review').map(name => [name, sheet(name)])) as RowsIn<'review'>
  const layouts = layoutsUnder(pages.form?.value.fields)
  const studies = sources.studies.map(folder => shapeSource(folder, layouts.study, languages, unread))
  const documents = sources.documents.map(folder => shapeSource(folder, layouts.document, languages, unread))
  const ofStudies = onceForAll(
    studies.map(one => one.problems),
    `${sources.path}/${PAGES.form.file}`,
  )
  const all = [...problems, ...ofStudies, ...documents.flatMap(one => one.problems)]
  const value: ReviewAsRead = {
    path: sources.path,
    ...pages,
    ...sheets,
    whole,
    studies: studies.flatMap(one => one.value ?? []) as StudyAsRead[],
    documents: documents.flatMap(one => one.value ?? []) as DocumentAsRead[],
    parts: [...parts, ...studies.flatMap(one => one.parts), ...documents.flatMap(one => one.parts)],
    refused: [...problems, ...studies.flatMap(one => one.problems), ...documents.flatMap(one => one.problems)].flatMap(
      ({ refused, place }) => (refused === undefined ? [] : [{ ...refused, place }]),
    ),
    folders: {
      [NOTES.study.folder]: sources.studies.map(({ id }) => id),
      [NOTES.document.folder]: sources.documents.map(({ id }) => id),
    },
  }
  return { value, problems: all }
}

/** Rows with the coder whom the name of their file tells, where it does. */
function whose(coder: string | undefined, rows: readonly Located<object>[]): Located<object>[] {
  if (!coder) return [...rows]
  return rows.map(({ value, place, at }) => ({
    value: { coder, ...value },
    place,
    at: (...path) => (path[0] === 'coder' ? place : at(...path)),
  }))
}

/** The most notes in which one slip of the form is shown. */
const MOST_NOTES = 3

/** A field or word that is misspelt in the form is wrong in every note that has it right. What is said alike of many notes is said once. A name is not the form's. */
function onceForAll(notes: readonly (readonly Problem[])[], form: string): Problem[] {
  const counts = new Map<string, number>()
  for (const problems of notes)
    for (const what of new Set(problems.map(one => one.what))) counts.set(what, (counts.get(what) ?? 0) + 1)
  const said = new Set<string>()
  return notes.flat().flatMap(problem => {
    const n = counts.get(problem.what) ?? 0
    if (n <= MOST_NOTES) return [problem]
    if (said.has(problem.what)) return []
    said.add(problem.what)
    const inForm = problem.refused === undefined ? `; or correct ${form}, if that is where it is wrong` : ''
    const fix = `${problem.fix.replace(/\.$/, '')}, and in the others${inForm}.`
    return [{ ...problem, what: `${problem.what}; it is so in ${n} notes`, fix }]
  })
}
