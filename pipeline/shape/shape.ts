import { screeningRow, searchRow } from '../../schema/pages-above.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import type { Note } from '../review/note.ts'
import type { ReviewAsRead } from '../review/review-under-way.ts'
import type { Sheet } from '../review/sheet.ts'
import type { DocumentAsRead, StudyAsRead } from '../review/source.ts'
import type { SourceFolder, Sources } from '../review/sources.ts'
import { languagesOf } from './languages-of.ts'
import { shapeAnalysis, shapeClaims, shapeCodebook, shapeProtocol, shapeReviewFindings } from './shape-pages-above.ts'
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
  const page = <T>(name: string, read: (note: Note, languages: readonly string[]) => WithProblems<T | undefined>) => {
    const note = sources.pages.get(name)
    const value = note === undefined ? undefined : take(read(note, languages))
    return note === undefined || unread.has(note.path) ? undefined : value
  }
  const languages = languagesOf(sources.pages.get('protocol.md'))
  const protocol = page('protocol.md', shapeProtocol)
  const codebook = page('codebook.md', shapeCodebook)
  const analysis = page('analysis.md', shapeAnalysis)
  const claims = page('claims.md', shapeClaims)
  const reviewFindings = page('review-findings.md', shapeReviewFindings)
  const searches = sources.sheets.get('searches.csv')
  const screening = sources.sheets.get('screening.csv')
  const searched = searches === undefined ? undefined : shapeSheet(searches, searchRow)
  const screened = screening === undefined ? undefined : shapeSheet(screening, screeningRow)
  for (const sheet of [searched, screened]) if (sheet !== undefined) take<unknown>(sheet)
  const isWhole = (sheet: Sheet | undefined, read: WithProblems<unknown> | undefined) =>
    read?.problems.length === 0 && !unread.has(sheet?.path ?? '')
  const folders = (list: readonly SourceFolder[], kind: 'study' | 'document') =>
    list.flatMap(folder => take(shapeSource(folder, kind)) ?? [])
  const value: ReviewAsRead = {
    path: sources.path,
    protocol,
    codebook,
    analysis,
    claims,
    reviewFindings,
    searches: searched?.value ?? [],
    searchesWhole: isWhole(searches, searched),
    screening: screened?.value ?? [],
    screeningWhole: isWhole(screening, screened),
    studies: folders(sources.studies, 'study') as StudyAsRead[],
    documents: folders(sources.documents, 'document') as DocumentAsRead[],
    folders: { studies: sources.studies.map(f => f.id), documents: sources.documents.map(f => f.id) },
  }
  return { value, problems }
}
