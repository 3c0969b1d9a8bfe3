import { isMissing } from '../../schema/missing.ts'
import { haveOneTitle, type LikelyPair, likelyDuplicates } from '../review/likely-duplicates.ts'
import type { Publication } from '../review/publication.ts'
import type { FoundReference, PublicationCells } from './found-reference.ts'
import { recordIds } from './record-ids.ts'

/** A publication that the review has met: in a row of the screening, or in a note that has none. */
export interface KnownRecord extends Publication {
  id: string
  cells: PublicationCells
  /** The searches that its row names; `undefined` where it has no row. */
  foundBy: readonly string[] | undefined
  /** Whether a reference may be it. What is told of in a document is a record of its own in the screening. */
  joins: boolean
}

/** A publication that the files hold, with every reference of it. */
interface Met extends Publication {
  called?: string | undefined
  cells: PublicationCells
  references: FoundReference[]
  /** What any of them says beside its cells. */
  beside: readonly string[]
}
export interface FreshRecord extends Met {
  id: string
}

export interface ScreenedReferences {
  /** What the review has not met, in the order of the files. */
  fresh: readonly FreshRecord[]
  /** What it has met, with what the files call it. */
  again: readonly { record: KnownRecord; references: readonly FoundReference[] }[]
  /** What is likely another once more, and a person has to say. */
  doubtful: readonly LikelyPair<KnownRecord | FreshRecord>[]
}

/**
 * Which references are new, and which the review has met. One publication is what has one DOI and one title, or what the screening would write alike in every
 * letter and no volume, issue or page tells apart. Everything else that is likely one is new, and told as doubtful: nothing is lost by a guess.
 *
 * What a person did with a record since it was met by the same search is kept: a title that was corrected there does not make it new again. `known` holds
 * first what is to be named first; `names` are the ids that are taken.
 */
export function screenReferences(
  found: readonly FoundReference[],
  { known, names, search }: { known: readonly KnownRecord[]; names: Iterable<string>; search: string },
): ScreenedReferences {
  const met = distinct(found)
  const records = matched(met, known)
  for (const [one, record] of metBefore(met, known, records, search)) records.set(one, record)
  const fresh = met.filter(one => !records.has(one))
  // Where nothing is new there is nothing to compare with all that is known.
  const compared = fresh.length === 0 ? [] : [...known, ...fresh]
  const likely = likelyDuplicates<KnownRecord | Met>(compared, (_, second) => 'references' in second)
  const idOf = recordIds(names)
  const named = new Map<unknown, FreshRecord>()
  for (const one of fresh) named.set(one, { ...one, id: idOf(one) })
  return {
    fresh: [...named.values()],
    again: met.flatMap(one => {
      const record = records.get(one)
      return record === undefined ? [] : [{ record, references: one.references }]
    }),
    doubtful: likely.flatMap(({ first, second, by }) => {
      const [one, other] = [named.get(first) ?? first, named.get(second)]
      return other === undefined || !('id' in one) ? [] : [{ first: one, second: other, by }]
    }),
  }
}

/** Each publication of the files once. */
function distinct(found: readonly FoundReference[]): Met[] {
  const alike = new Map<string, Met[]>()
  const byDoi = new Map<string, Met[]>()
  const all: Met[] = []
  for (const one of found) {
    const same =
      alike
        .get(keyOf(one))
        ?.slice(0, MOST_ALIKE)
        .find(other => mayBeOne(one, other)) ?? withOneDoi(byDoi, one)
    if (same === undefined) {
      const { authors, year, title, doi, called, cells, beside } = one
      const met: Met = { called, authors, year, title, doi, cells, beside, references: [one] }
      all.push(met)
      put(alike, keyOf(one), met)
      if (doi !== undefined) put(byDoi, doiOf(one), met)
    } else {
      same.references.push(one)
      same.beside = same.beside.map((text, at) => text || (one.beside[at] ?? ''))
    }
  }
  return all
}

/** Of many that share a title or a DOI so many are compared: a file of nothing else is no list of publications. */
const MOST_ALIKE = 8

function withOneDoi<T extends Publication>(byDoi: ReadonlyMap<string, T[]>, one: Publication): T | undefined {
  return byDoi
    .get(doiOf(one))
    ?.slice(0, MOST_ALIKE)
    .find(other => haveOneTitle(one, other))
}

/** The record of each that the review has met. Those that the screening writes alike have its rows in their order. */
function matched(met: readonly Met[], known: readonly KnownRecord[]): Map<Met, KnownRecord> {
  const alike = new Map<string, KnownRecord[]>()
  const byDoi = new Map<string, KnownRecord[]>()
  for (const one of known.filter(({ joins }) => joins)) {
    if (alike.get(keyOf(one))?.at(-1)?.id !== one.id) put(alike, keyOf(one), one)
    if (one.doi !== undefined) put(byDoi, doiOf(one), one)
  }
  for (const list of alike.values()) list.reverse()
  const byId = new Map(known.map(one => [one.id, one]))
  const records = new Map<Met, KnownRecord>()
  for (const one of met) {
    const [told] = one.references.flatMap(({ record = '' }) => byId.get(record) ?? [])
    const record = told ?? alike.get(keyOf(one))?.pop() ?? withOneDoi(byDoi, one)
    if (record !== undefined) records.set(one, record)
  }
  return records
}

/** What is like a record that this search has met before, and that no reference of now is: a person has changed it since. Each is so once. */
function metBefore(
  met: readonly Met[],
  known: readonly KnownRecord[],
  records: ReadonlyMap<Met, KnownRecord>,
  search: string,
): [Met, KnownRecord][] {
  const used = new Set([...records.values()].map(({ id }) => id))
  const left = known.filter(({ id, foundBy, joins }) => joins && foundBy?.includes(search) === true && !used.has(id))
  if (left.length === 0) return []
  const fresh = met.filter(one => !records.has(one))
  return likelyDuplicates<KnownRecord | Met>(
    [...left, ...fresh],
    (first, second) => 'id' in first && !('id' in second),
  ).flatMap(({ first, second }): [Met, KnownRecord][] => {
    if (!('id' in first) || 'id' in second || used.has(first.id)) return []
    used.add(first.id)
    return [[second, first]]
  })
}

function mayBeOne({ beside }: FoundReference, other: Met): boolean {
  return beside.every((text, at) => text === '' || other.beside[at] === '' || text === other.beside[at])
}

function keyOf({ cells: { title, authors, year, doi } }: { cells: PublicationCells }): string {
  return [title, authors, year, doi.toLowerCase()].map(cell => (isMissing(cell) ? '' : cell)).join('\n')
}

function doiOf({ doi = '' }: Publication): string {
  return doi.toLowerCase()
}

function put<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [one])
  else list.push(one)
}
