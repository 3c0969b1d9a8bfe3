import { fault } from '../diagnostics/faults.ts'
import { quoted } from '../diagnostics/problem.ts'
import { roundsOf } from '../review/rounds.ts'
import type { CoderSheet, SourceUnderReview } from '../review/source.ts'
import { mergeRulings } from './merge-rulings.ts'
import type { MergedSource, Merging } from './merging.ts'
import { oneReading } from './one-reading.ts'

/**
 * Brings together what was read under several codes, passage by passage and coder by coder, so that what was settled stays settled: a finding that was kept
 * under one of the codes is kept, with the values it had, and one that was dropped under all of them is dropped. Where a code was dropped beside one that was
 * kept, the reading of the kept one is taken. Whatever would have to be decided is told, and decided by nobody here.
 */
export function mergeSource(
  source: SourceUnderReview,
  merging: Merging,
  superseded: ReadonlySet<string>,
): MergedSource {
  const merged: MergedSource = {
    id: source.id,
    ...{ readings: new Map(), rulings: [], joined: [], inDoubt: new Set(), problems: [] },
  }
  for (const sheet of source.sheets) mergeSheet(source, sheet, merging, merged)
  for (const round of roundsOf(source.record.value.coded_by, superseded))
    mergeRulings(source, round, merging, superseded, merged)
  return merged
}

function mergeSheet(
  source: SourceUnderReview,
  sheet: CoderSheet,
  { codes, into }: Merging,
  merged: MergedSource,
): void {
  const { coder } = sheet
  const rows = sheet.readings.filter(({ value }) => codes.has(value.code))
  const own = [...new Set(rows.map(({ value }) => value.passage))].flatMap(passage => {
    const all = rows.filter(({ value }) => value.passage === passage)
    const kept = keptCodes(source, coder, passage)
    const taken = all.filter(({ value }) => kept.has(value.code))
    const one = oneReading((taken.length > 0 ? taken : all).map(({ value }) => value))
    const [first] = all
    if (all.length > 1) merged.joined.push({ coder, passage })
    if (first === undefined) return []
    if ('values' in one) return [{ ...first, value: { passage, code: into, ...one.values } }]
    merged.inDoubt.add(passage)
    const said = all.map(({ value }) => `${value.code}: ${[value[one.differIn]].flat().join(';')}`).join(' | ')
    merged.problems.push(
      fault(
        'merged-alike',
        (all.at(-1) ?? first).at(one.differIn),
        `Unexpected difference in \`${one.differIn}\` of ${quoted(passage)} (${said}), expected readings of coder ${quoted(coder)} that can become one`,
        `have coder ${coder} read ${passage} again as ${quoted(into)} would have it, and in ${sheet.path} leave one of the rows or make them alike.`,
      ),
    )
    return []
  })
  if (own.length > 0) merged.readings.set(coder, own)
}

/** The codes under which a passage has a finding that rests on a coder’s reading. */
function keptCodes(source: SourceUnderReview, coder: string, passage: string): ReadonlySet<string> {
  const found = [...source.findings, ...source.superseded.findings].filter(one => one.passage === passage)
  return new Set(found.flatMap(({ code, readings }) => (readings.some(one => one.coder === coder) ? [code] : [])))
}
