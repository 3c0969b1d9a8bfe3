import type { Reconciled } from '../review/reconciled.ts'
import { roundsOf } from '../review/rounds.ts'
import { type Coded, settleRound } from './settle-round.ts'

/**
 * Turns the coders' readings of one study or document into its settled findings.
 *
 * A coder counts once listed in `Coded by`, so that a half-finished sheet can be kept. Where coders were superseded their readings are settled among
 * themselves, as they were, and stand beside the findings that are counted.
 */
export function reconcile(source: Coded): Reconciled {
  const rounds = roundsOf(source.codedBy, source.superseded).map(round => settleRound(source, round))
  const [standing, superseded] = rounds
  return {
    findings: standing?.findings ?? [],
    dropped: standing?.dropped ?? [],
    superseded: { findings: superseded?.findings ?? [], dropped: superseded?.dropped ?? [] },
    disputes: rounds.flatMap(round => round.disputes),
    unsettled: rounds.flatMap(round => round.unsettled),
  }
}
