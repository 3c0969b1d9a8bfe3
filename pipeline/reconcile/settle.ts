import { isMissing, type Missing } from '../../schema/missing.ts'
import type { Protocol } from '../../schema/pages-above.ts'
import type { Document, Settled, Study } from '../../schema/settled.ts'
import { sortedBy } from '../canonical/order.ts'
import type { Located } from '../review/located.ts'
import type { DocumentUnderReview, SourceUnderReview, StudyUnderReview } from '../review/source.ts'

/** A study as it stands in `data/`: values only, in canonical order, with the regions its countries belong to. */
export function settleStudy(source: StudyUnderReview, protocol: Protocol): Study {
  const record = { ...source.record.value, regions: regionsOf(source.record.value.setting_countries, protocol) }
  const { pages, passages, facts, findings, dropped } = settle(source)
  const reports = values(source.reports)
  return { id: source.id, title: source.title.text, record, reports, pages, passages, facts, findings, dropped }
}

/** A document as it stands in `data/`. */
export function settleDocument(source: DocumentUnderReview): Document {
  return {
    ...settle(source),
    record: source.record.value,
    outcomes: sortedBy(
      values(source.outcomes),
      o => o.passage,
      o => o.outcome,
      all,
    ),
    methods: sortedBy(values(source.methods), m => m.method_id, all),
  }
}

function settle(source: SourceUnderReview): Settled {
  const key = [(f: { passage: string }) => f.passage, (f: { passage: string; code: string }) => f.code] as const
  return {
    id: source.id,
    title: source.title.text,
    pages: values(source.pages),
    passages: values(source.passages),
    facts: sortedBy(
      values(source.facts),
      f => f.fact,
      f => f.subject,
      f => f.page,
      f => f.value,
      all,
    ),
    findings: sortedBy(source.findings, ...key),
    dropped: sortedBy(source.dropped, ...key),
  }
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

/** Rows that are alike in their keys stand in the order of all they hold, so that the order of a sheet never shows. */
function all(row: object): string {
  return JSON.stringify(row)
}

function values<T>(items: readonly Located<T>[]): T[] {
  return items.map(item => item.value)
}
