import { NOTES } from '../../schema/notes.ts'
import { PAGES } from '../../schema/pages.ts'
import { reading } from '../../schema/reading.ts'
import type { Review } from '../../schema/settled.ts'
import { fileOf } from '../../schema/sheets.ts'
import { writeCsv } from '../canonical/csv.ts'
import { withSets } from '../import/code-sets/codebook-with-sets.ts'
import { type NamedSet, nameCodes } from '../import/code-sets/name-codes.ts'
import type { CodedExport, Item } from '../import/coded-items/coded-export.ts'
import { itemNote } from '../import/coded-items/item-note.ts'
import {
  type ItemRecord,
  itemRecords,
  itemsMet,
  REASONS,
  rowOf,
  type TakenItems,
} from '../import/coded-items/item-records.ts'
import { likelyGroups } from '../import/coded-items/likely-groups.ts'
import { withFields } from '../import/coded-items/with-fields.ts'
import { withReasons } from '../import/coded-items/with-reasons.ts'
import type { FoundReference } from '../import/found-reference.ts'
import { type ScreenedReferences, screenReferences } from '../import/screen-references.ts'
import { catalogueOf } from '../languages/catalogues.ts'
import { notePath, sheetPath } from '../review/paths.ts'
import type { Read } from '../review/read.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { GivenOfExport } from './coders-given.ts'
import { type ItemFacts, itemFacts } from './item-facts.ts'
import { asScreened, type ItemNoted, withMark } from './items-as-screened.ts'
import { knownRecords } from './known-records.ts'
import { type MergedNotes, mergedNotes } from './merged-notes.ts'
import { sheetRows, sheetWith } from './sheet-rows.ts'

/** What an export comes to in a review. */
export interface ItemPieces extends Pick<TakenItems, 'left'> {
  /** What is to stand in the sources, by the path in them. */
  texts: Map<string, string>
  /** How many rows the screening then has. */
  rows: number
  fresh: readonly ItemNoted[]
  /** What gets a note: those that are new, and those that the screening has and nobody has begun to read. */
  noted: readonly ItemNoted[]
  /** Items that an earlier import took, and those that are a record of the review or another item once more. */
  met: readonly Item[]
  joined: readonly Item[]
  /** What was coded since in studies that stand in the review, and of items that are another of this import once more. */
  merged: MergedNotes
  doubtful: ScreenedReferences['doubtful']
  sets: readonly NamedSet[]
  /** All in which the review is published. */
  languages: readonly string[]
  facts: ItemFacts
  /** The record that each item is. */
  subjects: ReadonlyMap<string, string>
}

/** The review as it would stand with the export in it. */
export function itemPieces(
  path: string,
  input: readonly SourceFile[],
  before: Read & { review: Review },
  { sets: given, items, fields = [] }: CodedExport,
  told: GivenOfExport,
): ItemPieces {
  const { review, underWay } = before
  const { protocol, codebook } = review
  const form = [...review.form, ...fields]
  const { tool } = told
  const { languages, coded_in } = protocol.review
  const sets = nameCodes(given, codebook, tool)
  const people = new Set(protocol.people.map(({ group }) => group))
  const codes = new Map(sets.flatMap(one => [...one.codes]))
  const met = itemsMet(tool, review.screening)
  const toldOfItems = { ...told, codes, people, languages: languages.filter(tag => tag !== coded_in) }
  const { records, left } = itemRecords(
    path,
    items.filter(({ item }) => !met.has(item)),
    { ...toldOfItems, window: protocol.window },
  )
  const screened = named(records, before, input, one => noteOf(one, told, form))
  const byReference = new Map<FoundReference, ItemRecord>(records.map(one => [one, one]))
  const recordsOf = (references: readonly FoundReference[]) => references.flatMap(one => byReference.get(one) ?? [])
  const fresh = screened.fresh.flatMap(({ id, references }) =>
    recordsOf(references)
      .slice(0, 1)
      .map(one => ({ ...one, id })),
  )
  const joined = [
    ...screened.fresh.flatMap(({ id, references }) =>
      recordsOf(references)
        .slice(1)
        .map(({ item }) => ({ item, id })),
    ),
    ...screened.again.flatMap(({ record: { id }, references }) =>
      recordsOf(references).map(({ item }) => ({ item, id })),
    ),
  ]
  const noted = [
    ...fresh,
    ...screened.again.flatMap(({ record, references }) =>
      recordsOf(references)
        .slice(0, 1)
        .flatMap(one => asScreened(one, record, underWay)),
    ),
  ]
  const subjects = new Map([
    ...met,
    ...fresh.map(one => [one.item.item, one.id] as const),
    ...joined.map(({ item, id }) => [item.item, id] as const),
  ])
  const facts = itemFacts(items, subjects, sets, underWay, told)
  const texts = new Map(facts.texts)
  for (const one of noted) for (const [file, text] of filesOf(one, told, form)) texts.set(file, text)
  const like = likelyGroups(screened.doubtful)
  const rows = [
    ...sheetRows(before, 'screening').map(row => withMark(row, noted, tool)),
    ...fresh.map(one => rowOf(tool, one, one.id, like.get(one.id) ?? [])),
  ]
  if (noted.length > 0) texts.set(fileOf('screening'), [...sheetWith(before, input, 'screening', rows).text].join(''))
  const used = REASONS.filter(
    reason => fresh.some(one => one.reason === reason) && !protocol.reasons.some(one => one.reason === reason),
  )
  const reasons = used.map(reason => ({
    reason,
    labels: Object.fromEntries(languages.map(tag => [tag, catalogueOf(tag).imports.reasons[reason]])),
  }))
  const page = (name: 'codebook' | 'protocol' | 'form') =>
    Buffer.from(input.find(file => file.path === PAGES[name].file)?.bytes ?? []).toString('utf8')
  if (reasons.length > 0) texts.set(PAGES.protocol.file, withReasons(page('protocol'), reasons))
  if (fields.length > 0) texts.set(PAGES.form.file, withFields(page('form'), fields))
  const withCodes = (examples: ReadonlyMap<string, string>) => {
    const before = page('codebook')
    const text = withSets(before, codebook, sets, languages, examples)
    if (text !== before) texts.set(PAGES.codebook.file, text)
  }
  const examples = examplesIn(noted)
  withCodes(examples)
  const ofStudies = new Map(items.flatMap(one => (subjects.has(one.item) ? [[one, subjects.get(one.item) ?? '']] : [])))
  const merged = mergedNotes(input, underWay, texts, ofStudies, toldOfItems)
  withCodes(new Map([...merged.examples, ...examples]))
  for (const [file, text] of merged.texts) texts.set(file, text)
  return {
    texts,
    rows: rows.length,
    fresh,
    noted,
    met: items.filter(({ item }) => met.has(item)),
    joined: joined.map(({ item }) => item),
    merged,
    left,
    doubtful: screened.doubtful,
    sets,
    languages,
    facts,
    subjects,
  }
}

/**
 * The records with their ids. A folder that no row names is one that an import left which was killed, where its note is what would be written now; any other has
 * its name for itself.
 */
function named(
  records: readonly ItemRecord[],
  { underWay }: Read,
  input: readonly SourceFile[],
  noteFor: (record: ItemRecord) => string,
): ScreenedReferences {
  const rows = underWay.screening.map(({ value }) => value.record_id)
  const taken = new Set([...underWay.folders.documents, ...rows])
  const unnamed = underWay.folders.studies.filter(id => !taken.has(id))
  const notes = new Map(input.map(file => [file.path, Buffer.from(file.bytes).toString('utf8')]))
  const known = knownRecords(underWay).filter(({ id }) => !unnamed.includes(id))
  for (;;) {
    const screened = screenReferences(records, { known, names: taken, search: '' })
    const others = screened.fresh.filter(({ id, references: [one] }) => {
      const note = notes.get(notePath(folderOf(id)))
      return unnamed.includes(id) && note !== noteFor(one as ItemRecord)
    })
    if (others.length === 0) return screened
    for (const { id } of others) taken.add(id)
  }
}

/** A passage of an included study for each code that has one. */
function examplesIn(fresh: ItemPieces['fresh']): Map<string, string> {
  const rows = fresh
    .filter(({ decision }) => decision === 'included')
    .flatMap(({ id, sheets }) =>
      [...sheets.values()].flat().map(([passage = '', code = '']) => [code, `${id}/${passage}`] as const),
    )
  return new Map(rows.toReversed())
}

function noteOf(record: ItemRecord, told: GivenOfExport, form: Review['form']): string {
  return itemNote(record, told, told.address, form)
}

/** The folder of a study, by its path in the sources. */
function folderOf(id: string): { path: string } {
  return { path: `${NOTES.study.folder}/${id}` }
}

/** The note and the sheets of a record, by their paths in the sources. */
function filesOf(record: ItemRecord & { id: string }, told: GivenOfExport, form: Review['form']): [string, string][] {
  if (record.decision === 'excluded') return []
  const source = folderOf(record.id)
  const sheets = [...record.sheets].map(([letter, rows]): [string, string] => [
    sheetPath(source, 'coding', letter),
    writeCsv(Object.keys(reading.shape), rows),
  ])
  return [[notePath(source), noteOf(record, told, form)], ...sheets]
}
