import { VALUE_NAMES } from '../../schema/reading.ts'
import type { Finding, Review } from '../../schema/settled.ts'
import { standingReaders, supersededOf } from '../review/rounds.ts'
import type { Awaiting } from './awaiting.ts'

/**
 * Where a ruling says another of a value than all coders whose readings count, who gave the code and say the same of it. It may be meant. It may also be that it
 * was made when they differed and that they have read again since: a ruling is of the whole finding, so nobody would see that it holds against them.
 */
export function ruledAgainst({ studies, documents, protocol }: Review): Awaiting {
  const superseded = supersededOf(protocol.coders)
  const all = [...studies, ...documents].flatMap(({ record, findings }) => {
    const coders = standingReaders(record.coded_by, superseded)
    return findings.filter(({ ruling }) => ruling !== undefined).map(one => ({ one, coders }))
  })
  const which = all.flatMap(({ one, coders }) => {
    const alone = againstAll(one, coders)
    return alone.length === 0 ? [] : [`${one.finding_id}: ${alone.join(', ')}`]
  })
  return {
    what: 'rulings that say another than all their coders',
    n: which.length,
    of: all.length,
    which,
    how: 'take out one that they have answered by reading again',
  }
}

/** `direction describes (e, f: hinders)` */
function againstAll(one: Finding, coders: readonly string[]): string[] {
  const readings = coders.flatMap(coder => one.readings.find(reading => reading.coder === coder) ?? [])
  const [first, ...others] = readings
  if (first === undefined || others.length === 0 || readings.length < coders.length) return []
  return VALUE_NAMES.filter(
    name => others.every(other => isSame(other[name], first[name])) && !isSame(one[name], first[name]),
  ).map(name => `${name} ${[one[name]].flat().join(' + ')} (${coders.join(', ')}: ${[first[name]].flat().join(' + ')})`)
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
