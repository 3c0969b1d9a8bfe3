import { type Reading, type Ruling, VALUE_NAMES } from '../../schema/reading.ts'
import type { CodersReading, Finding, Settling, Values } from '../../schema/settled.ts'
import type { Located } from '../review/located.ts'
import type { Dispute, Reconciled } from '../review/reconciled.ts'
import { type Round, roundOfRuling } from '../review/rounds.ts'
import type { CoderSheet } from '../review/source.ts'
import { whenPresent } from '../review/when-present.ts'

/** What reconciling needs of one study or document. */
export interface Coded {
  id: string
  codedBy: readonly string[]
  /** The coders of the review whose place others have taken. */
  superseded: ReadonlySet<string>
  sheets: readonly Pick<CoderSheet, 'coder' | 'readings'>[]
  rulings: readonly Located<Ruling>[]
}

/** What the coders of a round have read of one code on one passage. */
interface Pair {
  /** The reading of the first of them who has one. */
  first: Located<Reading>
  byCoder: Map<string, Located<Reading>>
}

type SettledRound = Omit<Reconciled, 'superseded'>

/**
 * The findings of the coders of one round.
 *
 * Rows are paired by passage and code, never by position, because coders list findings in the order they met them. Where readings differ the ruling decides;
 * without one the dispute is an error, so that no unsettled value can reach `data/`.
 */
export function settleRound(source: Coded, { round, coders }: Round): SettledRound {
  const pairs = new Map<string, Pair>()
  for (const { coder, readings } of coders.flatMap(coder => source.sheets.filter(sheet => sheet.coder === coder)))
    for (const row of readings) {
      const pair = pairs.get(pairKey(row.value)) ?? { first: row, byCoder: new Map<string, Located<Reading>>() }
      if (!pair.byCoder.has(coder)) pair.byCoder.set(coder, row)
      pairs.set(pairKey(row.value), pair)
    }
  const rulings = new Map(
    source.rulings
      .filter(({ value }) => roundOfRuling(value.coder, source.codedBy, source.superseded) === round)
      .map(row => [pairKey(row.value), row.value]),
  )
  const result: SettledRound = { findings: [], dropped: [], disputes: [], unsettled: [] }
  for (const [key, { first, byCoder }] of pairs) {
    const { passage, code } = first.value
    const readings: CodersReading[] = coders.flatMap(coder => {
      const row = byCoder.get(coder)
      return row === undefined ? [] : [{ coder, ...valuesOf(row.value) }]
    })
    const settled = readings.length === coders.length ? agreedOn(readings, first.value) : undefined
    if (settled !== undefined) {
      result.findings.push(finding(source.id, passage, code, settled, readings))
      continue
    }
    const dispute: Dispute = {
      passage,
      code,
      round,
      place: first.place,
      readings: coders.map(coder => ({ coder, reading: readings.find(one => one.coder === coder) })),
    }
    result.disputes.push(dispute)
    const ruled = rulings.get(key)
    if (ruled === undefined) result.unsettled.push(dispute)
    else {
      const ruling = rulingOf(ruled)
      if (ruled.decision === 'drop') result.dropped.push({ passage, code, readings, ruling })
      else if (isWhole(ruled)) result.findings.push({ ...finding(source.id, passage, code, ruled, readings), ruling })
      else result.unsettled.push(dispute)
    }
  }
  return result
}

function rulingOf({ decision, reason, reason_translations, coder }: Ruling): Settling {
  return { decision, reason, ...(reason_translations === undefined ? {} : { reason_translations }), coder }
}

function finding(id: string, passage: string, code: string, values: Values, readings: CodersReading[]): Finding {
  return {
    finding_id: `${id}/${passage}/${code}`,
    passage,
    code,
    ...valuesOf(values),
    when_present: whenPresent(values),
    readings,
  }
}

/** The key that pairs a reading with another coder's, and with a ruling. */
export function pairKey({ passage, code }: { passage: string; code: string }): string {
  return `${passage}/${code}`
}

function valuesOf({ state, direction, evidence, informants, about }: Values): Values {
  return { state, direction, evidence, informants, about }
}

/** A ruling that keeps a finding gives all its values. */
function isWhole(ruled: Ruling): ruled is Ruling & Values {
  return VALUE_NAMES.every(name => ruled[name] !== undefined)
}

/**
 * The values on which all readings agree. On what a finding rests a coder may not have been asked, which is no other opinion: the word of those who were
 * asked stands. Everything else every coder is asked, so there `not-applicable` is a reading.
 */
function agreedOn(readings: readonly CodersReading[], first: Values): Values | undefined {
  const asked = readings.find(({ evidence }) => evidence !== 'not-applicable') ?? first
  const evidenceIfAsked = (one: Values) => (one.evidence === 'not-applicable' ? asked.evidence : one.evidence)
  const same = readings.every(one => sameValues({ ...one, evidence: evidenceIfAsked(one) }, asked))
  return same ? { ...valuesOf(first), evidence: asked.evidence } : undefined
}

/** Lists of people are sets: their order is no difference. */
export function sameValues(a: Values, b: Values): boolean {
  const key = (values: Values) =>
    JSON.stringify(VALUE_NAMES.map(name => values[name]).map(one => (Array.isArray(one) ? [...one].sort() : one)))
  return key(a) === key(b)
}
