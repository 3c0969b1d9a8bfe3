import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { isMissing } from '../../../schema/missing.ts'
import type { Code } from '../../../schema/pages-above.ts'
import type { Document, Review, Study } from '../../../schema/settled.ts'
import type { Cell, Column, Row, TableRows } from '../../aggregate/table.ts'
import type { DrawnChart } from '../draw-charts.ts'
import { called, nodes } from './both.ts'
import type { Both } from './words.ts'

/** What a section is made from: the review, its tables, and what things are called. */
export interface Material {
  review: Review
  tables: readonly TableRows[]
  /** The charts that were drawn, by name and language: `claims.en`. */
  charts: ReadonlyMap<string, DrawnChart>
  /** The themes of the counted scheme with their codes. */
  themes: { theme: string; label: Both; codes: Code[] }[]
  rows: (table: string) => readonly Row[]
  column: (table: string, name: string) => Column | undefined
  /** What a code, theme or region is called; an unknown one stands as it is. */
  label: (id: string) => Both
  /** What groups of people are called, or the missing word in their place. */
  people: (groups: string | readonly string[]) => Both
  /** What a design or a domain of outcomes is called; a missing word, too. */
  own: (list: 'designs' | 'domains', word: unknown) => Both
  /** What a quota is called. It may share its id with a region or theme. */
  quota: (id: string) => Both
  source: (id: string) => Study | Document | undefined
  /** A study or document by a name that fits in a cell: `Sample & Other 2015`. */
  shortName: (id: string) => string
}

export function materialOf(review: Review, tables: readonly TableRows[], charts: readonly DrawnChart[]): Material {
  const byName = new Map(tables.map(one => [one.table.name, one]))
  const labels = labelsOf(review)
  const all = [...review.studies, ...review.documents]
  const sources = new Map(all.map(source => [source.id, source]))
  const names = namesOf(all)
  const quotas = new Map(review.protocol.quotas.map(({ quota, labels: { da = '', en = '' } }) => [quota, { da, en }]))
  const people = new Map(review.protocol.people.map(({ group, labels: { da = '', en = '' } }) => [group, { da, en }]))
  const own = {
    designs: new Map(review.protocol.designs.map(({ design, labels: { da = '', en = '' } }) => [design, { da, en }])),
    domains: new Map(review.protocol.domains.map(({ domain, labels: { da = '', en = '' } }) => [domain, { da, en }])),
  }
  const counted = review.codebook.schemes.find(scheme => scheme.counted === 'yes')
  return {
    review,
    tables,
    charts: new Map(charts.map(chart => [`${chart.name}.${chart.language}`, chart])),
    themes: (counted?.themes ?? []).map(({ theme, labels: { da = '', en = '' }, codes }) => ({
      theme,
      label: { da, en },
      codes,
    })),
    rows: table => byName.get(table)?.rows ?? [],
    column: (table, name) => byName.get(table)?.table.columns.find(column => column.name === name),
    label: id => labels.get(id) ?? called(id),
    people: groups => {
      const own = [groups].flat().map(group => people.get(group) ?? called(group))
      return { da: own.map(one => one.da).join(', '), en: own.map(one => one.en).join(', ') }
    },
    own: (list, word) => own[list].get(String(word)) ?? called(word, 'design'),
    quota: id => quotas.get(id) ?? called(id),
    source: id => sources.get(id),
    shortName: id => names.get(id) ?? id,
  }
}

function labelsOf({ codebook, protocol }: Review): Map<string, Both> {
  return new Map([
    ...protocol.regions.map(({ region, labels: { da = '', en = '' } }) => [region, { da, en }] as const),
    ...codebook.schemes.flatMap(scheme =>
      scheme.themes.flatMap(({ theme, labels: { da = '', en = '' }, codes }) => [
        [theme, { da, en }] as const,
        ...codes.map(({ code, labels: { da = '', en = '' } }) => [code, { da, en }] as const),
      ]),
    ),
  ])
}

/** Names by id. Where several sources would have one name each gets a letter, as in a list of references. */
function namesOf(sources: readonly (Study | Document)[]): Map<string, string> {
  const plain = sources.map(source => ({ id: source.id, name: nameOf(source) }))
  return new Map(
    plain.map(({ id, name }) => {
      const alike = plain.filter(one => one.name === name)
      const place = alike.findIndex(one => one.id === id)
      return [id, alike.length === 1 ? name : `${name}${String.fromCharCode('a'.charCodeAt(0) + place)}`]
    }),
  )
}

/** Family names and year. Where no author was seen: the publisher and year of a document, else the id. */
function nameOf({ id, record }: Study | Document): string {
  const year = isMissing(record.year) ? '' : ` ${record.year}`
  const authors = isMissing(record.authors) ? [] : record.authors.map(author => author.split(',')[0] ?? author)
  const [first, second] = authors
  const seen = authors.every(author => !isMissing(author))
  if (first === undefined)
    return 'publisher' in record && !isMissing(record.publisher) ? `${record.publisher}${year}` : id
  if (second === undefined) return `${first}${year}`
  return authors.length === 2 && seen ? `${first} & ${second}${year}` : `${first} et al.${year}`
}

/** A cell as text; nothing for an empty number. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'object' ? cell.join('; ') : String(cell)
}

/** A cell that holds a list; nothing where it has none. */
export function cellList(cell: Cell | undefined): readonly string[] {
  return typeof cell === 'object' && cell !== null ? cell : []
}

/** A link out of the page. Only http and https are followed; anything else is shown as the text it is. */
export function linkOut(address: string, content: string | ElementContent[]): ElementContent[] {
  if (/^https?:\/\//i.test(address)) return [h('a', { href: address }, nodes(content))]
  return [h('span', [...nodes(content), { type: 'text', value: ` (${address})` }])]
}
