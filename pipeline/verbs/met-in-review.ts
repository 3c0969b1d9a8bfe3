import type { KnownRecord } from '../import/screen-references.ts'
import { sheetPath, sourcePath } from '../review/paths.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { SourceFile } from '../review/source-file.ts'
import { read, readUnjudged } from '../stages.ts'
import { knownRecords } from './known-records.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import type { Said } from './said.ts'

/** What an import of references asks of a review. */
export interface MetInReview {
  known: readonly KnownRecord[]
  /** The ids that are taken. */
  names: readonly string[]
  nScreened: number
  searches: ReviewUnderWay['searches']
}

/**
 * What a review has met; or the problems of what could not be read, because then nobody can tell. No rule is asked: what is wrong beside that hinders no
 * import. Nothing else of the reading is kept, which of a hundred thousand records would be the larger part.
 */
export function metInReview(run: Run, input: readonly SourceFile[]): MetInReview | Said {
  const { underWay } = readUnjudged(run.sources, input)
  const unread = unreadIn(underWay)
  if (unread.length > 0) {
    const those = read(run.sources, input).problems.filter(({ place }) =>
      unread.some(path => place.path.startsWith(path)),
    )
    return { ...reportOf(run, those, input), code: 1 }
  }
  const { folders, screening, searches } = underWay
  return {
    known: knownRecords(underWay),
    names: [...folders.studies, ...folders.documents, ...screening.map(({ value }) => value.record_id)],
    nScreened: screening.length,
    searches,
  }
}

/** The sheets, studies and documents that could not be read. */
function unreadIn(underWay: ReviewUnderWay): string[] {
  const { whole, folders, studies, documents } = underWay
  const without = (ids: readonly string[], read: readonly { id: string }[]) =>
    ids.filter(id => !read.some(one => one.id === id))
  return [
    ...(['searches', 'screening'] as const).filter(name => !whole.has(name)).map(name => sheetPath(underWay, name)),
    ...without(folders.studies, studies).map(id => `${sourcePath(underWay, 'study', id)}/`),
    ...without(folders.documents, documents).map(id => `${sourcePath(underWay, 'document', id)}/`),
  ]
}
