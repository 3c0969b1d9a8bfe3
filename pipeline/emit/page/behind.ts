import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Row, TableRows } from '../../aggregate/table.ts'
import type { EvidenceRow } from './evidence-rows.ts'
import type { Material } from './material.ts'

/** Before the address of what lies behind a number: `?behind=<table>/<key>/<column>#evidence`. The same three words go to `explain`. */
const BEFORE = '?behind='
const AFTER = '#evidence'

/** A count that leads to its findings; plain where it is nought or empty, because nothing lies behind it. */
export function countLink(material: Material, table: string, row: Row | undefined, column: string): ElementContent[] {
  const value = row?.cells[column]
  if (row === undefined || value === null || value === undefined) return [{ type: 'text', value: '–' }]
  if (value === 0 || behindIn(row, column).length === 0)
    return [h('span', { className: value === 0 ? ['nought'] : [] }, String(value))]
  return [h('a', { href: `${BEFORE}${keyOf(material, table, row)}/${column}${AFTER}` }, String(value))]
}

/** A link to the findings that fit a filter. */
export function filterLink(filter: Record<string, string>, content: string | ElementContent[]): Element {
  return h('a', { href: `?${new URLSearchParams(filter)}${AFTER}` }, content)
}

/** The address of a number in the page and the findings behind it, as places in the list of evidence. */
export interface BehindLink {
  address: string
  findings: number[]
}

/** Every such address, in the order in which the page first names it. */
export function behindLinks(page: Root, tables: readonly TableRows[], evidence: readonly EvidenceRow[]): BehindLink[] {
  const rows = new Map(
    tables.flatMap(({ table, rows: all }) => all.map(row => [[table.name, ...keysOf(table.key, row)].join('/'), row])),
  )
  const places = placesOf(evidence)
  return [...new Set(addressesIn(page))].map(address => {
    const end = address.lastIndexOf('/')
    const row = rows.get(address.slice(0, end))
    if (row === undefined) throw new Error(`The page links to ${address}, which is no number of ours`)
    const found = behindIn(row, address.slice(end + 1)).flatMap(id => places.get(id) ?? [])
    return { address, findings: [...new Set(found)].sort((a, b) => a - b) }
  })
}

function behindIn(row: Row, column: string): readonly string[] {
  return row.behindOf?.[column] ?? row.behind
}

function keyOf(material: Material, table: string, row: Row): string {
  const key = material.tables.find(one => one.table.name === table)?.table.key ?? []
  return [table, ...keysOf(key, row)].map(encodeURI).join('/')
}

function keysOf(key: readonly string[], row: Row): string[] {
  return key.map(name => String(row.cells[name]))
}

/** Where an id leads: a finding to itself, a passage and a source to all of theirs. */
function placesOf(evidence: readonly EvidenceRow[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, { finding_id, passage_id, source_id }] of evidence.entries())
    for (const id of [finding_id, passage_id, source_id]) places.set(id, [...(places.get(id) ?? []), index])
  return places
}

function addressesIn(node: Root | ElementContent): string[] {
  if (!('children' in node)) return []
  const href = node.type === 'element' ? String(node.properties.href ?? '') : ''
  const own = href.startsWith(BEFORE) ? [decodeURI(href.slice(BEFORE.length, -AFTER.length))] : []
  return [...own, ...node.children.flatMap(child => (child.type === 'doctype' ? [] : addressesIn(child)))]
}
