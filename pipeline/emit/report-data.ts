import type { Passage } from '../../schema/passage.ts'
import type { Document, Review, Study } from '../../schema/settled.ts'
import type { Catalogue } from '../languages/catalogue.ts'
import { catalogueOf } from '../languages/catalogues.ts'
import type { PublishedTable, Row, TableRows } from '../review/table.ts'
import type { Chart } from './charts-of.ts'
import { type NamesOfReview, namesOfReview } from './names-of-review.ts'
import { shortNames } from './short-names.ts'

/** A table that every review has, or a map that one declares. */
export type TableName = keyof Catalogue['tables'] | `gap-map-${string}`

/** What a report is made from: the review, its tables and charts, and what things are called. */
export interface ReportData {
  review: Review
  /** The page says everything in each of its languages and shows one; Markdown is one language from beginning to end, and what is folded away is left out. */
  medium: 'page' | 'markdown'
  languages: readonly Catalogue[]
  /** The language in which the sources are written and coded: passages, reasons, the prose of the protocol. What they say in others is a translation. */
  written: string
  tables: readonly TableRows[]
  table: (name: TableName) => PublishedTable
  rows: (name: TableName) => readonly Row[]
  chart: (name: string, language: string) => Chart | undefined
  named: NamesOfReview
  source: (id: string) => Study | Document | undefined
  passage: (id: string) => { source: Study | Document; passage: Passage } | undefined
  /** A study or document by a name that fits in a cell: `Sample & Other 2015`. */
  shortName: (id: string) => string
}

export function reportData(review: Review, tables: readonly TableRows[], charts: readonly Chart[]): ReportData {
  const { languages } = review.protocol.review
  const byName = new Map(tables.map(one => [one.table.name, one]))
  const chartById = new Map(charts.map(chart => [chart.id, chart]))
  const all = [...review.studies, ...review.documents]
  const sources = new Map(all.map(source => [source.id, source]))
  const passages = new Map(
    all.flatMap(source => source.passages.map(passage => [`${source.id}/${passage.passage}`, { source, passage }])),
  )
  const names = shortNames(all)
  const found = (name: TableName) => {
    const table = byName.get(name)
    if (table === undefined) throw new Error(`There is no table ${name}`)
    return table
  }
  return {
    review,
    medium: 'page',
    languages: languages.map(catalogueOf),
    written: review.protocol.review.coded_in,
    tables,
    table: name => found(name).table,
    rows: name => found(name).rows,
    chart: (name, language) => chartById.get(`${name}-${language}`),
    named: namesOfReview(review),
    source: id => sources.get(id),
    passage: id => passages.get(id),
    shortName: id => names.get(id) ?? id,
  }
}
