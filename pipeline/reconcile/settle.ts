import { isMissing, type Missing } from '../../schema/missing.ts'
import type { Protocol } from '../../schema/protocol.ts'
import type { Document, KeptRows, Settled, Study, Superseded } from '../../schema/settled.ts'
import { keptIn, SHEETS, type SheetName, type Stand } from '../../schema/sheets.ts'
import { sortedBy } from '../canonical/order.ts'
import type { Located } from '../review/located.ts'
import type { DocumentUnderReview, Finished, SourceUnderReview, StudyUnderReview } from '../review/source.ts'

/** A study as it stands in `data/`: values only, in canonical order, with the regions its countries belong to and the family of studies it is of. */
export function settleStudy(source: Finished<StudyUnderReview>, protocol: Protocol, family: string): Study {
  const regions = regionsOf(source.record.value.setting_countries, protocol)
  const record = { ...source.record.value, regions, family }
  const { id, title, pages, passages, ...settled } = settle(source)
  return {
    id,
    title,
    record,
    form: source.form,
    reports: values(source.reports),
    pages,
    passages,
    ...settleRows(source, 'study'),
    ...settled,
  }
}

/** A document as it stands in `data/`. */
export function settleDocument(source: Finished<DocumentUnderReview>): Document {
  const { id, title, pages, passages, ...settled } = settle(source)
  const { facts, ...own } = settleRows(source, 'document')
  return { id, title, pages, passages, facts, ...settled, record: source.record.value, ...own }
}

/**
 * The rows of the sheets that are kept as they stand, by key; those that are alike in it in the order of all they hold, so that the order of a sheet never
 * shows.
 */
export function settleRows<Where extends Stand>(holder: object, where: Where): KeptRows<Where> {
  const sheets: Partial<Record<SheetName, readonly Located<object>[]>> = holder
  const rows = keptIn(where).map((name: SheetName) => {
    const keys = SHEETS[name].key.map(column => (row: object) => String((row as Record<string, unknown>)[column]))
    return [name, sortedBy(values(sheets[name] ?? []), ...keys, row => JSON.stringify(row))]
  })
  return Object.fromEntries(rows) as KeptRows<Where>
}

function settle(source: SourceUnderReview): Settled {
  return {
    id: source.id,
    title: source.title.text,
    pages: values(source.pages),
    passages: values(source.passages),
    ...sorted(source),
    superseded: sorted(source.superseded),
  }
}

function sorted({ findings, dropped }: Superseded): Superseded {
  const key = [(f: { passage: string }) => f.passage, (f: { passage: string; code: string }) => f.code] as const
  return { findings: sortedBy(findings, ...key), dropped: sortedBy(dropped, ...key) }
}

/** Regions in the order of the protocol; a country outside them belongs to the one that takes `any-other`. */
export function regionsOf(countries: string[] | Missing, protocol: Protocol): string[] | Missing {
  if (isMissing(countries)) return countries
  const other = protocol.regions.find(region => region.countries.includes('any-other'))?.region
  const found = countries.map(
    country => protocol.regions.find(region => region.countries.includes(country))?.region ?? other,
  )
  return protocol.regions.map(({ region }) => region).filter(region => found.includes(region))
}

function values<T>(items: readonly Located<T>[]): T[] {
  return items.map(item => item.value)
}
