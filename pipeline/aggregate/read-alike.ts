import type { Finding, Study } from '../../schema/settled.ts'
import { standingReaders } from '../review/rounds.ts'

/**
 * The findings of a study that every coder who stands read with the state that was settled: the strict reading of what is found, as `every-reader` is that of
 * what it does. A study with a single coder has only that one’s word.
 */
export function readAlike({ findings, record }: Study, superseded: ReadonlySet<string>): Finding[] {
  const coders = standingReaders(record.coded_by, superseded)
  return findings.filter(({ state, readings }) =>
    coders.every(coder => readings.some(one => one.coder === coder && one.state === state)),
  )
}
