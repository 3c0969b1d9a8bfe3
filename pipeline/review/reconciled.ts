import type { Dropped, Finding, Superseded, Values } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import type { Place } from '../diagnostics/place.ts'

/** A code on a passage that the coders read differently, and the place where the first of the coders reads it. */
export interface Dispute {
  passage: string
  code: string
  round: WordIn<'round'>
  place: Place
  readings: { coder: string; reading: Values | undefined }[]
}

/** The coders' readings of one source brought together. */
export interface Reconciled {
  findings: Finding[]
  dropped: Dropped[]
  superseded: Superseded
  /** All disputes of all rounds; those without a ruling are not settled. */
  disputes: Dispute[]
  unsettled: Dispute[]
}
