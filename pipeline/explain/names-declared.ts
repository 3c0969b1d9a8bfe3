import type { Named } from '../../schema/field.ts'
import { wholeFile } from '../diagnostics/place.ts'
import type { ReviewReconciled } from '../review/review-under-way.ts'
import { declarations } from '../rules/references.ts'

/** The most names that are listed: a longer list is looked up where it stands. */
const MOST = 30

/** The names that a review declares for what a field names; none where each note declares its own, where they are many, or where they cannot be read. */
export function namesDeclared(what: Named | undefined, review: ReviewReconciled | undefined): string[] {
  if (what === undefined || review === undefined) return []
  const { names, inEachNote } = declarations[what]
  if (inEachNote) return []
  const declared = names(review, { name: '', place: wholeFile(review.path), source: undefined }) ?? []
  return declared.length > MOST ? [] : declared.map(({ name }) => name)
}
