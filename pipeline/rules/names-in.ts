import type { z } from 'zod'
import type { Named, Thing } from '../../schema/field.ts'
import { NOTES } from '../../schema/notes.ts'
import { onceOf } from '../../schema/once-of.ts'
import { page } from '../../schema/page-read.ts'
import { PAGE_NAMES, PAGES } from '../../schema/pages.ts'
import { passage } from '../../schema/passage.ts'
import { report } from '../../schema/report.ts'
import { keptIn, SHEETS, type SheetName, type Stand } from '../../schema/sheets.ts'
import type { Place } from '../diagnostics/place.ts'
import type { Located } from '../review/located.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import type { NamesOfNote, SourceUnderReview } from '../review/source.ts'
import { namesUnder } from './names-under.ts'

/** A name that stands somewhere and is declared elsewhere; with the study or document it stands in. */
export interface NameHere {
  name: string
  place: Place
  source: SourceUnderReview | NamesOfNote | undefined
  /** It has not the form of its kind, which is told of it; only what follows names that were given up looks at it. */
  isRefused?: true
}

interface AllNames {
  named: ReadonlyMap<Named, NameHere[]>
  mentioned: ReadonlyMap<Thing, NameHere[]>
}

/** Every name of a kind that stands in the sources, in the order they are read. The fields say which of them name something. */
export function namesIn(review: ReviewUnderWay, what: Named): readonly NameHere[] {
  return allNamesIn(review).named.get(what) ?? []
}

/** Every text that names a thing as a part of what it says, to which a rule of its own sees. */
export function mentionsIn(review: ReviewUnderWay, what: Thing): readonly NameHere[] {
  return allNamesIn(review).mentioned.get(what) ?? []
}

const allNamesIn = onceOf(readNamesIn)

function readNamesIn(review: ReviewUnderWay): AllNames {
  const named = new Map<Named, NameHere[]>()
  const mentioned = new Map<Thing, NameHere[]>()
  const add = (what: Named, here: NameHere) => push(named, what, here)
  const read = (schema: z.ZodObject, { value, at }: Located<unknown>, source?: NameHere['source']) => {
    for (const { names, mentions, name, place } of namesUnder(schema, value, at)) {
      if (names !== undefined) add(names, { name, place, source })
      for (const what of mentions) push(mentioned, what, { name, place, source })
    }
  }
  const readRows = (holder: object, where: Stand, source?: SourceUnderReview) => {
    const sheets: Partial<Record<SheetName, readonly Located<unknown>[]>> = holder
    const names: readonly SheetName[] = where === 'review' ? keptIn(where) : ['rulings', ...keptIn(where)]
    for (const name of names) for (const row of sheets[name] ?? []) read(SHEETS[name].columns, row, source)
  }
  readRows(review, 'review')
  for (const [path, { value, place }] of firstRows(review.screeners))
    add('coder', { name: value.coder, place: { ...place, path }, source: undefined })
  for (const source of sourcesOf(review)) {
    read(NOTES[source.kind].record, source.record, source)
    for (const [schema, entries] of [
      [report, source.reports],
      [page, source.pages],
      [passage, source.passages],
    ] as const)
      for (const entry of entries) read(schema, entry, source)
    for (const { coder, place, readings, nothing } of source.sheets) {
      add('coder', { name: coder, place, source })
      for (const row of readings) read(SHEETS.coding.columns, row, source)
      for (const row of nothing) read(PASSAGE_ONLY, row, source)
    }
    readRows(source, source.kind, source)
  }
  for (const name of PAGE_NAMES) {
    const found = review[name]
    if (found !== undefined) read(PAGES[name].schema, found)
  }
  for (const { schema, read: part, source } of review.parts) read(schema, part, source)
  for (const { names: what, name, place } of review.refused)
    if (what !== undefined) add(what, { name, place, source: undefined, isRefused: true })
  return { named, mentioned }
}

function push<What>(names: Map<What, NameHere[]>, what: What, here: NameHere): void {
  const all = names.get(what) ?? []
  all.push(here)
  names.set(what, all)
}

const PASSAGE_ONLY = SHEETS.coding.columns.pick({ passage: true })

/** The first row of each screener’s sheet, by its path: the letter of a screener stands in the name of the sheet. */
function firstRows(rows: ReviewUnderWay['screeners']): Map<string, ReviewUnderWay['screeners'][number]> {
  return new Map(rows.toReversed().map(row => [row.place.path, row]))
}
