import { isMissing } from '../../schema/missing.ts'
import { onceOf } from '../../schema/once-of.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { isFinished } from '../review/source.ts'

/**
 * The folders that were renamed alone, each with the id by which the screening still calls its study: the one included record without a folder whose id is
 * near, or that has the first author and the year of its note. What else bears that id is right once the folder has it again, so it is not told.
 */
export const renamedFolders = onceOf(findIn)

function findIn({ studies, screening, folders, whole }: ReviewUnderWay): ReadonlyMap<string, string> {
  if (!whole.has('screening')) return new Map()
  const ids = new Set(screening.map(({ value }) => value.record_id))
  const left = screening.flatMap(({ value }) =>
    value.decision === 'included' && !folders.studies.includes(value.record_id) ? [value] : [],
  )
  const strange = studies.filter(isFinished).filter(({ id }) => !ids.has(id))
  return new Map(
    strange.flatMap(({ id, record: { value } }) => {
      const near = nearest(
        id,
        [...ids].filter(one => !folders.studies.includes(one)),
      )
      if (near !== undefined) return [[id, near] as const]
      const [author = ''] = isMissing(value.authors) ? [] : value.authors
      const alike = left.filter(one => one.year === value.year && familyOf(one.authors) === familyOf(author))
      return alike.length === 1 && alike[0] !== undefined ? [[id, alike[0].record_id] as const] : []
    }),
  )
}

function familyOf(name: string): string {
  return name.split(',', 1)[0]?.toLowerCase() ?? ''
}
