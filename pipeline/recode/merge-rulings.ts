import type { Ruling } from '../../schema/reading.ts'
import type { Finding, Values } from '../../schema/settled.ts'
import { fault } from '../diagnostics/faults.ts'
import { quoted } from '../diagnostics/problem.ts'
import { sameValues, settleRound } from '../reconcile/settle-round.ts'
import type { Located } from '../review/located.ts'
import { sheetPath } from '../review/paths.ts'
import { type Round, roundOfRuling } from '../review/rounds.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { MergedSource, Merging } from './merging.ts'
import { oneReading } from './one-reading.ts'

/**
 * The rulings that the one code needs, so that each passage is settled as it was. What the readers of a round would agree on needs none, so the rulings on it go,
 * and what they said stays in the history of the file.
 */
export function mergeRulings(
  source: SourceUnderReview,
  round: Round,
  { codes, into }: Merging,
  superseded: ReadonlySet<string>,
  merged: MergedSource,
): void {
  const codedBy = source.record.value.coded_by
  const isOurs = ({ code }: { code: string }) => codes.has(code)
  const { findings, dropped } = round.round === 'standing' ? source : source.superseded
  const rulings = source.rulings.filter(
    ({ value }) => isOurs(value) && roundOfRuling(value.coder, codedBy, superseded) === round.round,
  )
  const sheets = source.sheets.map(({ coder }) => ({ coder, readings: merged.readings.get(coder) ?? [] }))
  const after = settleRound({ id: source.id, codedBy, superseded, sheets, rulings: [] }, round)
  for (const passage of new Set([...findings, ...dropped].filter(isOurs).map(one => one.passage))) {
    const here = rulings.filter(({ value }) => value.passage === passage)
    const isOpen = source.unsettled.some(one => isOurs(one) && one.passage === passage)
    if (isOpen || merged.inDoubt.has(passage)) continue
    const kept = findings.filter(one => isOurs(one) && one.passage === passage)
    const agreed = after.findings.find(one => one.passage === passage)
    const settled = settledAs(kept, agreed, here)
    if (typeof settled !== 'string') {
      const [row] = settled.rulings
      if (row !== undefined) merged.rulings.push({ row, ruling: rulingOf(settled.rulings, into, settled.values) })
      continue
    }
    merged.problems.push(
      fault(
        'merged-alike',
        here.at(-1)?.at('decision') ?? source.record.place,
        `Unexpected settling of ${quoted(passage)}: ${settled}`,
        `in ${sheetPath(source, 'rulings')} or the sheets beside it make what stands on ${passage} alike, so that it is clear what ${quoted(into)} is settled as.`,
      ),
    )
  }
}

/** What the one code is settled as: by which rulings, none where the readers agree, and with which values. Or why that is for a person to say. */
function settledAs(
  kept: readonly Finding[],
  agreed: Finding | undefined,
  rulings: readonly Located<Ruling>[],
): { rulings: readonly Located<Ruling>[]; values: Values | undefined } | string {
  const one = kept.length === 0 ? undefined : oneReading(kept)
  if (one !== undefined && 'differIn' in one)
    return `its findings differ in \`${one.differIn}\`, expected findings that can become one`
  const values = one?.values
  if (agreed !== undefined) {
    if (values === undefined)
      return 'every code was dropped, and on the one code the coders would agree, expected that it stays dropped'
    return sameValues(agreed, values)
      ? { rulings: [], values }
      : 'a ruling gave it other values than the readings have, which would agree on the one code; expected the same'
  }
  const decision = values === undefined ? 'drop' : 'keep'
  const alike = rulings.filter(({ value }) => value.decision === decision)
  if (alike.length === 0)
    return 'the coders agree on what is kept and would differ on the one code, expected that they agree'
  if (new Set(alike.map(({ value }) => value.coder)).size > 1)
    return 'several coders ruled on it, expected one who settles the one code'
  return { rulings: alike, values }
}

/** One ruling of several that say the same: the reasons of all of them, each once. */
function rulingOf(rows: readonly Located<Ruling>[], into: string, values: Values | undefined): Ruling {
  const all = rows.map(({ value }) => value)
  const [first] = all
  if (first === undefined) throw new RangeError('No ruling at all')
  const tags = [...new Set(all.flatMap(one => Object.keys(one.reason_translations ?? {})))]
  const translated = tags.map(tag => [tag, together(all.map(one => one.reason_translations?.[tag] ?? ''))] as const)
  const reasons = tags.length === 0 ? {} : { reason_translations: Object.fromEntries(translated) }
  return { ...first, ...values, code: into, reason: together(all.map(({ reason }) => reason)), ...reasons }
}

/** Sentences after one another; one that ends without a stop gets it. */
function together(reasons: readonly string[]): string {
  const different = [...new Set(reasons)].filter(reason => reason !== '')
  return different
    .map((reason, at) => (at < different.length - 1 ? reason.replace(/([^.?!])$/, '$1.') : reason))
    .join(' ')
}
