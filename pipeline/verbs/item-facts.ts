import { type Fact, fact } from '../../schema/fact.ts'
import { NOTES } from '../../schema/notes.ts'
import { SHEETS } from '../../schema/sheets.ts'
import { writeCsv } from '../canonical/csv.ts'
import { sortedBy } from '../canonical/order.ts'
import type { NamedSet } from '../import/code-sets/name-codes.ts'
import type { Item } from '../import/coded-items/coded-export.ts'
import { factWords } from '../import/coded-items/fact-words.ts'
import { documentId, documentNote, factsOf } from '../import/coded-items/set-document.ts'
import { notePath, sheetPath } from '../review/paths.ts'
import { codesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import type { GivenOfExport } from './coders-given.ts'

/** The codes that items were given, as facts of the document that each set is. */
export interface ItemFacts {
  texts: Map<string, string>
  /** By document, how many facts are new, how many were there, and how many codings say what another does, because two items are one record. */
  documents: readonly { id: string; added: number; there: number; twice: number }[]
}

/** `subjects` are the ids of records by the numbers of their items. What was stated before is known by the record and the label, because a code may be called otherwise since. */
export function itemFacts(
  items: readonly Item[],
  subjects: ReadonlyMap<string, string>,
  sets: readonly NamedSet[],
  review: ReviewUnderWay,
  { tool, letters, address }: GivenOfExport,
): ItemFacts {
  const texts = new Map<string, string>()
  const codes = codesOf(review).map(({ code }) => code)
  const documents = sets.flatMap(set => {
    const id = documentId(tool, set)
    const source = { path: `${NOTES.document.folder}/${id}` }
    const before = review.documents.find(one => one.id === id)
    const there = before?.facts.map(({ value }) => value) ?? []
    const known = new Set(there.map(keyOf))
    const wordOf = factWords(codes, there, [...set.codes.values()])
    const stated = items.flatMap(item => {
      const subject = subjects.get(item.item)
      return subject === undefined ? [] : factsOf(tool, item, subject, { codes: set.codes, wordOf })
    })
    const distinct = [...new Map(stated.toReversed().map(one => [keyOf(one), one])).values()].toReversed()
    const added = distinct.filter(one => !known.has(keyOf(one)))
    if (before === undefined && stated.length > 0)
      texts.set(notePath(source), documentNote(set, [...letters.values()][0] ?? '', address))
    if (added.length > 0) texts.set(sheetPath(source, 'facts'), sheetOf([...there, ...added]))
    return stated.length === 0
      ? []
      : [{ id, added: added.length, there: distinct.length - added.length, twice: stated.length - distinct.length }]
  })
  return { texts, documents }
}

function keyOf({ subject, value }: Fact): string {
  return `${subject}\n${value}`
}

function sheetOf(facts: readonly Fact[]): string {
  const columns = Object.keys(fact.shape) as (keyof Fact)[]
  const keys = SHEETS.facts.key.map(column => (one: Fact) => one[column])
  const rows = sortedBy(facts, ...keys)
  return writeCsv(
    columns,
    rows.map(one => columns.map(column => one[column])),
  )
}
