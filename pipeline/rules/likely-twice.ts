import { onceOf } from '../../schema/once-of.ts'
import { type LikelyPair, likelyDuplicates } from '../review/likely-duplicates.ts'
import { type Met, publicationsMet } from '../review/publications-met.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'

/**
 * Every two ids under which likely one publication is met, once each. A row that is decided to be a duplicate is no problem, nor are two of which a person has
 * said what they are to each other: one names the other under `Related` or in the `note` of its row. A row that nobody has screened yet is no problem either:
 * to see what it is once more belongs to its screening.
 */
export const likelyTwice = onceOf((review: ReviewUnderWay) =>
  pairsAmong(
    review,
    publicationsMet(review).filter(({ row }) => row?.decision !== 'not-screened'),
  ),
)

/** The same of records that nobody has screened yet: each with the first that it is likely once more. */
export function unscreenedTwice(review: ReviewUnderWay): LikelyPair<Met>[] {
  const isFresh = ({ row }: Met) => row?.decision === 'not-screened'
  const met = publicationsMet(review)
  const [before, fresh] = [met.filter(one => !isFresh(one)), met.filter(isFresh)]
  return fresh.length === 0 ? [] : pairsAmong(review, [...before, ...fresh]).filter(({ second }) => isFresh(second))
}

function pairsAmong(review: ReviewUnderWay, met: readonly Met[]): LikelyPair<Met>[] {
  const said = saidOfOthers(review)
  const told = new Set<string>()
  const isKnown = (a: Met, b: Met) => said.get(a.id)?.has(b.id) === true || said.get(b.id)?.has(a.id) === true
  const isRenamed = renamedIn(review)
  return likelyDuplicates(
    met.filter(({ row }) => row?.decision !== 'duplicate'),
    (a, b) => a.id !== b.id && !isKnown(a, b) && !isScreenedDocument(a, b) && !isRenamed(a, b),
  ).filter(({ first, second }) => {
    const ids = [first.id, second.id].sort().join(' ')
    return !told.has(ids) && told.add(ids)
  })
}

/** The ids that each one names, under `Related` or in the note of its row. */
function saidOfOthers({ studies, screening }: ReviewUnderWay): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>()
  const say = (id: string, others: readonly string[]) => said.set(id, new Set([...(said.get(id) ?? []), ...others]))
  for (const { id, record } of studies)
    say(
      id,
      (record.value.related ?? []).map(({ study }) => study),
    )
  for (const { value } of screening) say(value.record_id, value.note.split(/[^a-z0-9-]+/))
  return said
}

/** A review that was met by the searches and is no study is one of the documents. */
function isScreenedDocument(a: Met, b: Met): boolean {
  return a.source?.kind === 'document' && b.row?.decision === 'excluded'
}

/** A note and a row that each lack the other are one study under two names, which `note-has-decision` tells. */
function renamedIn({ screening, folders }: ReviewUnderWay): (a: Met, b: Met) => boolean {
  const rows = new Set(screening.map(({ value }) => value.record_id))
  const notes = new Set(folders.studies)
  return (a, b) =>
    a.source?.kind === 'study' &&
    !a.source.draft &&
    b.row?.decision === 'included' &&
    !rows.has(a.id) &&
    !notes.has(b.id)
}
