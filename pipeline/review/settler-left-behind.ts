import type { Dispute } from './reconciled.ts'
import { type ReviewReconciled, sourcesOf } from './review-under-way.ts'
import { roundOfRuling, roundsOf, supersededIn } from './rounds.ts'
import type { SourceUnderReview } from './source.ts'

/** Who settled a dispute between coders who are superseded, and is not superseded with them by these others. */
export interface LeftBehind {
  coder: string
  by: readonly string[]
}

/**
 * The ruling is there, and its coder says that it settles what those who stand differ on. `undefined` where there is none, or where it is right that its
 * coder stands: who has read something, or has settled between those who took the places.
 */
export function settlerLeftBehind(
  review: ReviewReconciled,
  source: SourceUnderReview,
  dispute: Dispute,
): LeftBehind | undefined {
  const superseded = supersededIn(review)
  if (superseded === undefined || dispute.round !== 'superseded') return undefined
  const isStanding = (coder: string) => roundOfRuling(coder, source.record.value.coded_by, superseded) === 'standing'
  const coder = source.rulings.map(({ value }) => value).find(one => isOn(dispute)(one) && isStanding(one.coder))?.coder
  if (coder === undefined || sourcesOf(review).some(one => standsIn(one, coder, superseded))) return undefined
  const readers = dispute.readings.map(one => one.coder)
  const before = review.protocol?.value.coders.filter(one => readers.includes(one.coder)) ?? []
  return { coder, by: [...new Set(before.flatMap(({ superseded_by = [] }) => superseded_by))] }
}

function standsIn({ record, rulings, disputes }: SourceUnderReview, coder: string, superseded: ReadonlySet<string>) {
  const { coded_by } = record.value
  const own = rulings.map(({ value }) => value).filter(one => one.coder === coder)
  const isReadAnew = roundsOf(coded_by, superseded).length === 2
  const settles = disputes.some(one => one.round === 'standing' && own.some(isOn(one)))
  return coded_by.includes(coder) || (isReadAnew && settles)
}

function isOn({ passage, code }: Dispute) {
  return (one: { passage: string; code: string }) => one.passage === passage && one.code === code
}
