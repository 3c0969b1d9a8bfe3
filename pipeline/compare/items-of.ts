import type { Passage } from '../../schema/passage.ts'
import { NONE } from '../../schema/reserved.ts'
import { keptIn, SHEETS, type SheetName } from '../../schema/sheets.ts'
import type { Located } from '../review/located.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import { roundOfRuling, roundsOf, supersededOf } from '../review/rounds.ts'
import type { CoderSheet, SourceUnderReview } from '../review/source.ts'
import { type Cited, COUNTS, type Item, OUT, type Readers } from './item.ts'
import { item, itemOf, keyOf } from './item-fields.ts'
import { itemsAbove } from './items-above.ts'

/** Everything in the sources as items. Order does not matter in any of them. */
export function itemsOf(side: ReviewUnderWay): Item[] {
  const superseded = supersededOf(side.protocol?.value.coders ?? [])
  return [...sourcesOf(side).flatMap(source => sourceItems(asCounted(source), superseded)), ...itemsAbove(side)]
}

/** A finding is what is counted, so a source of which nothing is has none: where it is set aside they go, where it is finished they come. */
function asCounted(source: SourceUnderReview): SourceUnderReview {
  return whyOut(source) === undefined ? source : { ...source, findings: [] }
}

/** Why nothing of a source is counted; its record says so. */
function whyOut(source: SourceUnderReview): string | undefined {
  if (source.draft) return OUT.draft
  return source.kind === 'study' && source.record.value.retracted !== undefined ? OUT.retracted : undefined
}

function sourceItems(source: SourceUnderReview, superseded: ReadonlySet<string>): Item[] {
  const group = source.id
  const codedBy = source.record.value.coded_by
  const standing = roundsOf(codedBy, superseded).find(({ round }) => round === 'standing')?.coders ?? []
  const { value, ...rest } = source.record
  const form = source.kind === 'study' ? source.form : {}
  const record = itemOf(group, 'record', source.kind, { ...rest, value: { ...value, ...form } })
  const title = { text: source.title.text, place: source.title.place }
  const about = (passage: string) => citedIn(source, passage)
  return [
    { ...record, fields: new Map([['title', title], ...record.fields]) },
    ...source.reports.map(row => itemOf(group, 'report', keyOf(row, 'report'), row, ['report'])),
    ...source.pages.map(row => itemOf(group, 'page', keyOf(row, 'page'), row, ['page'])),
    ...source.passages.map(row => ({
      ...itemOf(group, 'passage', row.value.passage, row, ['passage']),
      ...about(row.value.passage),
    })),
    ...source.findings.map(finding => ({
      ...findingItem(source, finding),
      ...about(finding.passage),
      readers: readersOf(finding, standing),
    })),
    ...source.sheets.flatMap(sheet =>
      readingItems(group, sheet, whyOut(source) ?? countsOf(sheet.coder, standing, codedBy)).map(one => ({
        ...one.item,
        ...about(one.passage),
      })),
    ),
    ...source.rulings.map(row => ({
      ...item(
        group,
        roundOfRuling(row.value.coder, codedBy, superseded) === 'standing' ? 'ruling' : 'ruling of superseded coders',
        pairKey(row.value),
        rulingValues(row.value),
        row.at,
      ),
      ...about(row.value.passage),
      code: row.value.code,
    })),
    ...rowItems(source, about),
  ]
}

/** The rows of the sheets that are kept as they stand. */
function rowItems(source: SourceUnderReview, about: (passage: string) => { cited?: Cited }): Item[] {
  const rows: Partial<Record<SheetName, readonly Located<object>[]>> = { ...source }
  return keptIn(source.kind).flatMap(name =>
    (rows[name] ?? []).map(row => ({
      ...itemOf(source.id, SHEETS[name].row, keyOf(row, ...SHEETS[name].key), row),
      ...('passage' in row.value ? about(String(row.value.passage)) : {}),
    })),
  )
}

/** The settled finding, at the ruling that settled it or at the first coder’s row. */
function findingItem(source: SourceUnderReview, finding: SourceUnderReview['findings'][number]): Item {
  const same = ({ value }: { value: { passage: string; code: string } }) => pairKey(value) === pairKey(finding)
  const ruling = source.rulings.find(row => same(row) && row.value.coder === finding.ruling?.coder)
  const coders = finding.readings.map(one => one.coder)
  const sheets = source.sheets.filter(sheet => coders.includes(sheet.coder))
  const row = ruling ?? sheets.flatMap(sheet => sheet.readings).find(same)
  const { state, direction, when_present, evidence, informants, about } = finding
  const values = { state, direction, when_present, evidence, informants, about }
  const at = (...path: PropertyKey[]) => row?.at(...path) ?? source.title.place
  const found = { ...item(source.id, 'finding', pairKey(finding), values, at), code: finding.code }
  return ruling === undefined ? found : { ...found, reason: ruling.value.reason }
}

function readersOf({ readings, ruling }: SourceUnderReview['findings'][number], standing: readonly string[]): Readers {
  const gave = readings.map(({ coder }) => coder)
  return { gave, standing: [...standing], ...(ruling === undefined ? {} : { ruling: ruling.coder }) }
}

/** Does what a coder read count? It is told where it changes, for a reader may be dropped while the sheet stays. */
function countsOf(coder: string, standing: readonly string[], codedBy: readonly string[]): string {
  if (standing.includes(coder)) return COUNTS
  return codedBy.includes(coder) ? 'no, superseded' : 'no, not in `Coded by`'
}

/**
 * What each coder read, also of one who is superseded or not in `Coded by` (yet), and also where only one stands: were that told by the findings alone, a
 * reader who goes would seem to take the readings of the one who stays along. A passage without a code was read too.
 */
function readingItems(
  group: string,
  { coder, readings, nothing }: CoderSheet,
  counts: string,
): { item: Item; passage: string }[] {
  const kind = `reading of coder ${coder}`
  const of = (row: Located<{ passage: string }>, code: string) => {
    const read = itemOf(group, kind, pairKey({ passage: row.value.passage, code }), row, SHEETS.coding.key)
    return { ...read, fields: new Map([...read.fields, ['counts', { text: counts, place: row.place }]]) }
  }
  return [
    ...readings.map(row => ({
      passage: row.value.passage,
      item: { ...of(row, row.value.code), code: row.value.code },
    })),
    ...nothing.map(row => ({ passage: row.value.passage, item: of(row, NONE) })),
  ]
}

/** The values a ruling settles on are those of the finding; what only the ruling says is who decided what, and why. */
function rulingValues({ decision, reason, reason_translations, coder }: SourceUnderReview['rulings'][number]['value']) {
  return { decision, reason, reason_translations, coder }
}

function pairKey({ passage, code }: { passage: string; code: string }): string {
  return `${passage}/${code}`
}

function citedIn(source: SourceUnderReview, id: string): { cited?: Cited } {
  const passage = source.passages.find(({ value }) => value.passage === id)?.value
  if (passage === undefined) return {}
  const { text, where, withdrawn } = passage
  const page = source.pages.find(({ value }) => value.page === where?.page)?.value
  const cited = { address: page?.address ?? '', read: page?.read ?? '', place: where?.place ?? '' }
  const findings = findingsAt(source, id, where)
  return { cited: { passage: id, text: text ?? `withdrawn: ${withdrawn ?? ''}`, ...cited, findings } }
}

/** What else is said there: another code on the same passage, or the same sentence under another number, may now contradict it. */
function findingsAt(source: SourceUnderReview, id: string, where: Passage['where']): Cited['findings'] {
  const isHere = (other: Passage['where']) =>
    where !== undefined && other?.page === where.page && other.place === where.place
  const here = source.passages.filter(({ value }) => value.passage === id || isHere(value.where))
  const ids = here.map(({ value }) => value.passage)
  return source.findings
    .filter(({ passage }) => ids.includes(passage))
    .map(finding => ({
      finding: pairKey(finding),
      says: `${finding.state}, ${finding.direction}`,
      shares: finding.passage === id ? 'passage' : 'place',
    }))
}
