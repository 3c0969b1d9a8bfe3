import type { Protocol } from '../../schema/protocol.ts'
import { NONE } from '../../schema/reserved.ts'
import { fileOf } from '../../schema/sheets.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import { roundsOf, supersededOf } from '../review/rounds.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { Change, Editor } from './item.ts'
import type { Renames } from './renames.ts'

const READING = 'reading of coder '

/** A sheet of a coder: that of the readings, or the rulings. */
interface Sheet {
  coder: string
  sheet: string
}

const RULINGS = fileOf('rulings')

/**
 * The changes of findings, readings and rulings with whose sheet was edited. A finding names only those whose rows are no change of their own, so that nobody
 * is named twice.
 */
export function withEditors(
  changes: readonly Change[],
  before: ReviewUnderWay,
  after: ReviewUnderWay,
  renames: Renames,
): Change[] {
  const idOf = ({ group, key }: Change, sheet: string) => `${group} ${key} ${sheet}`
  const told = new Set(changes.flatMap(change => ownSheet(change).map(sheet => idOf(change, sheet))))
  const formerly = new Map([...renames.groups].map(([old, now]) => [now, old]))
  const [old, now] = [byId(before), byId(after)]
  const protocol = (after.protocol ?? before.protocol)?.value
  return changes.map(change => {
    const { group, kind, key } = change
    const sides = { was: old.get(formerly.get(group) ?? group), is: now.get(group) }
    const source = sides.is ?? sides.was
    const own = ownSheet(change)
    if (source === undefined || (kind !== 'finding' && own.length === 0)) return change
    const sheets = sheetsEdited(sides, key, renames).filter(({ sheet }) =>
      kind === 'finding' ? !told.has(idOf(change, sheet)) : own.includes(sheet),
    )
    return sheets.length === 0 ? change : { ...change, edited: sheets.map(one => editor(one, source, protocol)) }
  })
}

/** The sheet that a change of a reading or a ruling stands in. */
function ownSheet({ kind }: Change): string[] {
  if (kind.startsWith('ruling')) return [RULINGS]
  return kind.startsWith(READING) ? [fileOf('coding', kind.slice(READING.length))] : []
}

function byId(side: ReviewUnderWay): Map<string, SourceUnderReview> {
  return new Map(sourcesOf(side).map(source => [source.id, source]))
}

interface Sides {
  was: SourceUnderReview | undefined
  is: SourceUnderReview | undefined
}

/** The sheets that say something else of a pair than they did. */
function sheetsEdited({ was, is }: Sides, key: string, renames: Renames): Sheet[] {
  const [old, now] = [rowsIn(was, key, renames), rowsIn(is, key, renames)]
  const all = new Map([...old, ...now])
  return [...all.keys()]
    .sort()
    .filter(id => old.get(id)?.text !== now.get(id)?.text)
    .flatMap(id => all.get(id) ?? [])
}

/** What each sheet of a source says of a pair, as text. */
function rowsIn(
  source: SourceUnderReview | undefined,
  key: string,
  { codes }: Renames,
): Map<string, Sheet & { text: string }> {
  const { sheets = [], rulings = [] } = source ?? {}
  const readings = sheets.flatMap(({ coder, readings: rows, nothing }) =>
    [...rows, ...nothing.map(({ value }) => ({ value: { ...value, code: NONE } }))].map(({ value }) => ({
      value,
      coder,
      sheet: fileOf('coding', coder),
    })),
  )
  const decided = rulings.map(({ value }) => ({ value, coder: value.coder, sheet: RULINGS }))
  return new Map(
    [...readings, ...decided].flatMap(({ value, coder, sheet }) => {
      const isOfPair = `${value.passage}/${codes.get(value.code) ?? value.code}` === key
      return isOfPair ? [[`${sheet} ${coder}`, { coder, sheet, text: textOf(value) }] as const] : []
    }),
  )
}

/** The code may bear another name, which is no edit of the reading. */
function textOf(row: object): string {
  return JSON.stringify(Object.entries(row).filter(([name]) => name !== 'code'))
}

function editor({ coder, sheet }: Sheet, source: SourceUnderReview, protocol: Protocol | undefined): Editor {
  const kind = protocol?.coders.find(one => one.coder === coder)?.kind ?? 'declared nowhere'
  const parts = (protocol?.roles ?? []).filter(({ done_by }) => done_by.includes(coder)).map(({ role }) => role)
  return { coder, role: [kind, ...parts, ...standingOf(coder, source, protocol)].join(', '), sheet }
}

/** Nothing more where the readings stand, or a ruling is settled by somebody who has none. */
function standingOf(coder: string, { record, sheets }: SourceUnderReview, protocol: Protocol | undefined): string[] {
  const codedBy = record.value.coded_by
  if (!codedBy.includes(coder)) return sheets.some(one => one.coder === coder) ? ['not finished'] : []
  const rounds = roundsOf(codedBy, supersededOf(protocol?.coders ?? []))
  return rounds.some(({ round, coders }) => round === 'superseded' && coders.includes(coder)) ? ['superseded'] : []
}
